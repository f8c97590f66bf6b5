"""What all tests share."""

from hypothesis import settings

# Machines are shared and slow at times: a property is wrong or right, however long it takes.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
