"""Results that are computed once."""
from rulebook_oracle.values import NotARulebook, Unclear


def kept(method):
    """A method whose answers are kept in self.cells; a rule that needs itself is no rulebook."""
    def ask(self, *arguments):
        key = (method.__name__, *arguments)
        if key not in self.cells:
            self.cells[key] = NotARulebook(f"needs itself: {key}")
            try:
                self.cells[key] = method(self, *arguments)
            except Unclear as unclear:
                self.cells[key] = unclear
        found = self.cells[key]
        if isinstance(found, Exception):
            raise found
        return found
    return ask
