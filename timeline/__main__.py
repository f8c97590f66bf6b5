"""`python -m timeline`: the command line, where its script is not on the path."""

from timeline.cli import main

if __name__ == "__main__":
    main()
