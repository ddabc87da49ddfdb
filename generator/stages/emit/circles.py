"""Circles in a graph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set


def circles(graph: Mapping[str, Set[str]]) -> Iterator[set[str]]:
    """The groups of several nodes that can each be reached from each other (Kosaraju's algorithm)."""
    backwards: dict[str, set[str]] = {node: set() for node in graph}
    for node, targets in graph.items():
        for target in targets:
            backwards[target].add(node)
    seen: set[str] = set()
    finished = [node for start in graph for node in _visited(graph, start, seen)]
    seen.clear()
    for start in reversed(finished):
        group = set(_visited(backwards, start, seen))
        if len(group) > 1:
            yield group


def _visited(graph: Mapping[str, Set[str]], start: str, seen: set[str]) -> Iterator[str]:
    """The nodes that can be reached from `start` and were not seen before, each after those behind it."""
    if start in seen:
        return
    seen.add(start)
    waiting = [(start, iter(sorted(graph[start])))]
    while waiting:
        node, targets = waiting[-1]
        following = next((target for target in targets if target not in seen), None)
        if following is None:
            waiting.pop()
            yield node
        else:
            seen.add(following)
            waiting.append((following, iter(sorted(graph[following]))))
