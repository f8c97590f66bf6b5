"""The story across documents: what several of them tell, told once.

Copies of one text are one voice (`copies`); tellings of one event are one row (`same`, `merging`); and the story in
few dates is chosen by how many documents name a day (`votes`) and by what is said of it (`candidates`, `choosing`,
`digest`).
"""
