"""Datelines: where and when a document was written, read from its head and tail, with the evidence for every field."""

from timeline.datelines.anchors import anchor_of
from timeline.datelines.find import find_anchoring_dateline, find_dateline

__all__ = ["anchor_of", "find_anchoring_dateline", "find_dateline"]
