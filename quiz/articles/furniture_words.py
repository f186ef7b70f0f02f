"""Words by which the lines of a page are known: "Share this", "Sign up for our newsletter"."""

NETWORKS = frozenset(
    (
        "bluesky", "facebook", "flipboard", "instagram", "kakao", "kakaotalk", "linkedin", "mastodon", "messenger",
        "naver", "pinterest", "pocket", "reddit", "telegram", "threads", "tumblr", "twitter", "wechat", "weibo",
        "whatsapp", "x", "youtube",
    )
)  # fmt: skip

PAGE_WORDS = frozenset(
    (
        "a", "all", "and", "article", "articles", "audio", "bookmark", "clip", "close", "comment", "comments", "copy",
        "decrease", "dictionary", "download", "email", "enlarge", "favorite", "font", "gift", "increase", "like",
        "link", "listen", "mail", "menu", "more", "next", "on", "or", "page", "pdf", "play", "post", "prev",
        "previous", "print", "read", "related", "reset", "resize", "save", "scrap", "search", "send", "share", "size",
        "stories", "story", "text", "this", "to", "top", "translate", "tweet", "url", "via", "view", "zoom",
    )
)  # fmt: skip

TOOL_LINES = frozenset(
    (
        "ad", "advert", "advertisement", "advertising", "back to top", "bookmark", "cancel", "close", "comment",
        "comments", "continue", "contact us", "cookie policy", "copied", "copy link", "download", "editor's pick",
        "editors' picks", "email", "follow", "home", "image", "in this article", "jump to content", "keep reading",
        "leave a comment", "leave a reply", "listen", "load more", "log in", "login", "menu", "more", "more from this author",
        "more stories", "most popular", "most read", "most viewed", "next", "next article", "open in app", "photo",
        "popular", "previous", "previous article", "print", "print article", "privacy policy", "promoted",
        "read more", "recommended", "register", "related", "related article", "related articles", "related content",
        "related links", "related news", "related posts", "related stories", "reply", "report an error", "save",
        "scroll to continue", "see more", "send", "share", "share article", "share this", "share this article",
        "share this page", "share this post", "share this story", "show less", "show more", "sign in", "sign up",
        "skip advertisement", "skip to content", "skip to main content", "skip to navigation", "sponsored",
        "story continues below", "story continues below advertisement", "submit", "subscribe", "subscribe now",
        "support us", "table of contents", "terms and conditions", "terms of service", "terms of use", "this article",
        "toggle navigation", "top stories", "trending", "trending now", "tweet", "video", "view all",
        "view comments", "what to read next", "write a comment", "you may also like", "you might also like",
    )
)  # fmt: skip

OPENINGS = (
    "accept all",
    "accept cookies",
    "already a subscriber",
    "already a member",
    "already have an account",
    "click here",
    "click to",
    "copyright ©",
    "create a free account",
    "create an account",
    "don't miss our",
    "download our app",
    "download the app",
    "enter your email",
    "follow us on",
    "get our",
    "get the latest",
    "get unlimited access",
    "join our mailing list",
    "join our newsletter",
    "like us on",
    "log in or",
    "log in to",
    "log in with",
    "manage your cookie",
    "no part of this",
    "please enable",
    "please log in",
    "please login",
    "please sign in",
    "please subscribe",
    "please turn on javascript",
    "redistribution prohibited",
    "register for free",
    "report this comment",
    "share on",
    "share this with",
    "share via",
    "sign in to",
    "sign in with",
    "sign up for",
    "sign up to",
    "subscribe for",
    "subscribe to",
    "support our",
    "tap here",
    "thank you for reading",
    "this site uses cookies",
    "this website uses cookies",
    "to comment",
    "to leave a comment",
    "to read the full",
    "to write comments",
    "unauthorized reproduction",
    "we use cookies",
    "your email address will not",
)
"""How a line addresses the visitor of a page; compared folded (lower case, straight quotes)."""

OBJECTIVES = (
    "after completing this",
    "after reading this",
    "after studying this",
    "after you have",
    "at the end of this chapter",
    "at the end of this section",
    "by the end of this",
    "in this chapter, you will learn",
    "in this section, you will learn",
    "learning goals",
    "learning objectives",
    "learning outcomes",
    "questions to consider",
)

OBJECTIVE_VERBS = (
    "analyze", "analyse", "apply", "assess", "calculate", "classify", "compare", "contrast", "define", "demonstrate",
    "describe", "differentiate", "discuss", "distinguish", "estimate", "evaluate", "examine", "explain", "explore",
    "give examples", "identify", "illustrate", "interpret", "know", "list", "name", "outline", "predict",
    "recall", "recognise", "recognize", "relate", "state", "summarise", "summarize", "trace", "understand", "use",
)  # fmt: skip
"""Bloom's taxonomy of educational objectives, as textbooks word it."""

END_MATTER = frozenset(
    (
        "acknowledgements", "acknowledgments", "author contributions", "bibliography", "citations",
        "competing interests", "conflict of interest", "conflicts of interest", "data availability", "endnotes",
        "external links", "footnotes", "funding", "further reading", "notes", "notes and references", "references",
        "see also", "sources", "works cited",
    )
)  # fmt: skip
"""Headings below which nothing of the article follows."""
