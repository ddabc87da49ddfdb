"""Words of the OpenAPI Specification that several stages need. The accounting has its own, on purpose."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# Headers that OpenAPI has ignored as parameters: the client sets them itself.
OWN_HEADERS = frozenset({"accept", "authorization", "content-type"})
