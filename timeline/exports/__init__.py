"""The timeline as files. Each format has a module; `folder` lists the formats."""
