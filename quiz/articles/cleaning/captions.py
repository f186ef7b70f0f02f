"""Captions of pictures: "The ferry leaves the quay. [REUTERS]", "Figure 2. A plan of the harbour"."""

import re
from dataclasses import replace

from quiz.articles.lines import count_words, is_short_line
from quiz.shapes.articles import Article, Block

AGENCIES = (
    "AFP",
    "AP",
    "Alamy",
    "Associated Press",
    "Bloomberg",
    "EPA",
    "Flickr",
    "Getty",
    "Getty Images",
    "NASA",
    "PA",
    "Pexels",
    "Pixabay",
    "Reuters",
    "Shutterstock",
    "Unsplash",
    "Wikimedia Commons",
    "Xinhua",
    "Yonhap",
)
MOST_WORDS_OF_CAPTION = 90

PICTURE = re.compile(
    r"\((?:above|below|left|right|pictured)\)|\bpictured\b|\b(?:photograph|portrait), |"
    r", (?:c\.|circa) \d{4}|\bcirca \d{4}\b"
)
"""A short line that tells where someone stands in a picture, or of when it is: "The quay, circa 1880"."""

LABEL = re.compile(r"^(?:Figure|Fig\.|Table|Map|Plate|Photo)\s+\d+(?:[.-]\d+)*(?:\s*[.:]\s+|\s+(?=[A-Z]))")
_AGENCY = "|".join(map(re.escape, sorted(AGENCIES, key=len, reverse=True)))
_KIND = r"(?:Image|Photo|Photograph|Picture|Illustration|Credit|Source|Video)s?"
_LABELLED = (
    rf"(?:{_KIND}(?:\s+(?:credit|courtesy|source))?s?\s*:|"
    r"(?:Photo|Image|Photograph|Picture)s?\s+(?:by|courtesy of)\s|courtesy of\s)"
)
CREDITS = (
    re.compile(r"\s*\[[A-Z][A-Z0-9 .,/&'’-]+\]\.?$"),  # "[YONHAP/REUTERS]"
    re.compile(rf"\s*[(\[](?:{_LABELLED})(?:[^()]|\([^()]*\))*[)\]]\.?$", re.IGNORECASE),  # "(Credit: Ann Lee)"
    re.compile(
        rf"\s*[(\[](?:[\w .]+/\s?)?(?:{_AGENCY})(?:\s?/[\w .]+|\s(?:Photo|Images)[^)]*)?[)\]]\.?$"
    ),  # "(Reuters)"
    re.compile(rf"(?:^|\s+|(?<=[.”\"]))(?:{_LABELLED})\s*[^.!?]{{2,60}}(?:\([^()]*\))?\.?$"),  # "Image: Ann Lee."
    re.compile(r"(?:^|\s*)(?:Credit|Photo|Photograph)\s?\.\.\.\s?[A-Z].{1,60}$"),  # "Credit...Ann Lee"
    re.compile(r"\s+/\s+CC[ -]BY.{0,60}$"),  # "/ CC BY / Ann Lee"
    re.compile(rf"\s*[|/]\s*(?:{_AGENCY})(?:\s?/.{{1,40}})?$"),  # "| Getty Images"
    re.compile(r"(?:^|(?<=[.!?])\s+)[\"“][^\"”]{2,80}[\"”] by .{2,80} is licensed under .{2,60}$"),
)
LEADING_AGENCY = re.compile(rf"^(?:{_AGENCY})\s+(?=[A-Z])")
""" "Getty Images The ferry at dawn (Credit: Getty Images)"."""


def mark_captions(article: Article) -> Article:
    """Captions get their kind and lose their credit and number; of one that stands twice the first is kept.

    A paragraph is a caption if a credit closes it or a figure's number opens it. A bare credit goes.
    """
    blocks: list[Block] = []
    for block in map(_mark, article.blocks):
        if block.text and not (block.kind == "caption" and block in blocks):
            blocks.append(block)
    captions = {block.text for block in blocks if block.kind == "caption"}
    kept = tuple(block for block in blocks if block.kind == "caption" or block.text not in captions)
    return replace(article, blocks=kept)


def _mark(block: Block) -> Block:
    if block.kind == "paragraph" and is_short_line(block.text) and PICTURE.search(block.text):
        return replace(block, kind="caption")
    if block.kind not in {"paragraph", "caption"} or count_words(block.text) > MOST_WORDS_OF_CAPTION:
        return block
    text = _strip_credit(LABEL.sub("", block.text))
    if text != block.text:
        text = LEADING_AGENCY.sub("", text)
    return block if text == block.text else Block("caption", text)


def _strip_credit(text: str) -> str:
    for credit in CREDITS:
        found = credit.search(text)
        if found:
            return text[: found.start()].strip()
    return text
