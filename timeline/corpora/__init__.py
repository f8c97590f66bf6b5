"""Corpora: shards of documents become Parquet files of events, resumable, on any number of processes and machines.

    shards -> work, one shard at a time -> events/, documents/, manifest/ -> merge by day -> stories/

A shard is the unit of work. Its files are written under temporary names and then renamed, and its entry in the manifest is
written last: a run that is killed at any point loses only the shards in progress, and a rerun does what is missing or changed.
"""
