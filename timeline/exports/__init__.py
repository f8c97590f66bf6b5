"""The timeline as files. Each format has a module; `folder` has the table of them all, and nothing is loaded unasked."""
