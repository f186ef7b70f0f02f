"""The steps from blocks to an article, one file each."""
