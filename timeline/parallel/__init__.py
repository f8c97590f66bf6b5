"""Work on documents in several processes, with the same results, order and failures as in one."""
