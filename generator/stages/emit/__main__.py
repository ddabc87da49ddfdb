"""`python -m generator.stages.emit API PACKAGE OUT < document.json`: the stage on its own."""

import json
import sys
from pathlib import Path

from generator.stages.emit import emit

if __name__ == "__main__":
    api, package, out = sys.argv[1:]
    emit(json.load(sys.stdin), api=api, package=package, out=Path(out))
