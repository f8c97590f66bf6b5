"""Work on documents in several processes: same results, same order, same failures as in one."""
