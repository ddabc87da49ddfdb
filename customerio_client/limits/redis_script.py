"""The rule of `window.py` as Redis runs it: in one step, and by its own clock.

A bucket is three keys: `log`, a list of when the requests went; `queue`, a sorted set of the tickets of those who wait;
`state`, a hash with `closed` (until when) and, by ticket, until when who waits is expected back. `clock` is one of the
workspace: its time goes forward only, even where Redis' own is set back, or another Redis takes over. KEYS are always
clock, then log, queue and state of each bucket.
"""

from __future__ import annotations

from typing import Final

from .window import FARTHEST, LATEST, LONGEST_NAP, NAPS, PATIENCE_WITH_SLEEPERS

DAMAGED: Final = "what is kept does not fit together"

_CLOCK = (
    f"\nlocal FARTHEST, LATEST, DAMAGED = {FARTHEST:.0f}, {LATEST:.0f}, '{DAMAGED}'"
    + """
local function text(number) return string.format('%.6f', number) end

local function checked(value, least, most)
  local number = tonumber(value)
  if not number or not (number >= least and number <= most) then error(DAMAGED) end
  return number
end

local function read_clock(key)
  local time = redis.call('TIME')
  local wall = time[1] + time[2] / 1e6
  local known = redis.call('HMGET', key, 'seen', 'ahead')
  local seen, ahead = checked(known[1] or 0, 0, wall + FARTHEST), checked(known[2] or 0, -1, FARTHEST)
  local now = tonumber(text(math.max(wall + ahead, seen + 1e-6)))
  redis.call('HSET', key, 'seen', text(now), 'ahead', text(now - wall))
  redis.call('EXPIRE', key, 604800)
  return now
end
"""
)

CLAIM: Final = (
    f"local LONGEST_NAP, NAPS, PATIENCE_WITH_SLEEPERS = {LONGEST_NAP}, {NAPS}, {PATIENCE_WITH_SLEEPERS}"
    + _CLOCK
    + """
local now = read_clock(KEYS[1])
local ticket = ARGV[1] ~= '' and ARGV[1] or text(now)
local patience = tonumber(ARGV[2])

local windows = {}
for n = 1, (#KEYS - 1) / 3 do
  windows[n] = {
    log = KEYS[3 * n - 1], queue = KEYS[3 * n], state = KEYS[3 * n + 1],
    requests = tonumber(ARGV[3 * n]), span = tonumber(ARGV[3 * n + 1]), pace = tonumber(ARGV[3 * n + 2]),
  }
end

local function leave(window, who)
  redis.call('ZREM', window.queue, who)
  redis.call('HDEL', window.state, who)
end

local function check(window)
  local latest = now + math.max(LATEST, 2 * window.span)
  for _, place in ipairs({0, -1}) do
    local went = redis.call('LINDEX', window.log, place)
    if went then checked(went, 0, now) end
    local waits = redis.call('ZRANGE', window.queue, place, place, 'WITHSCORES')
    if waits[1] and checked(waits[1], 0, now) ~= checked(waits[2], 0, now) then error(DAMAGED) end
    if waits[1] then checked(redis.call('HGET', window.state, waits[1]), 0, latest) end
  end
  checked(redis.call('HGET', window.state, 'closed') or 0, 0, latest)
end

local function refresh(window)
  check(window)
  local newest = redis.call('LINDEX', window.log, -1)
  if newest and newest + window.span <= now then redis.call('DEL', window.log) end
  local oldest = redis.call('LINDEX', window.log, 0)
  while oldest and oldest + window.span <= now do
    redis.call('LPOP', window.log)
    oldest = redis.call('LINDEX', window.log, 0)
  end
  local first = redis.call('ZRANGE', window.queue, 0, 0)[1]
  while first and tonumber(redis.call('HGET', window.state, first) or 0) < now do
    leave(window, first)
    first = redis.call('ZRANGE', window.queue, 0, 0)[1]
  end
end

local function free_from(window, nth, opens)
  local freed_by = redis.call('LLEN', window.log) + nth - window.requests
  if freed_by < 0 then return opens end
  return math.max(opens, redis.call('LINDEX', window.log, freed_by) + window.span)
end

local function due(window)
  local before = redis.call('ZCOUNT', window.queue, '-inf', '(' .. ticket)
  local opens = math.max(now, tonumber(redis.call('HGET', window.state, 'closed') or 0))
  local nth = before % window.requests
  local at = free_from(window, nth, opens) + (before - nth) / window.requests * window.span
  if at <= now and redis.call('ZCARD', window.queue) == 0 then return now end
  local newest = redis.call('LINDEX', window.log, -1)
  local paced = newest and math.max(opens, newest + window.pace) or opens
  if at <= now and paced <= now then return now end
  return math.max(at, math.max(paced, free_from(window, 0, opens)) + before * window.pace)
end

local wait = 0
for _, window in ipairs(windows) do
  refresh(window)
  wait = math.max(wait, due(window) - now)
end

if wait <= 0 then
  for _, window in ipairs(windows) do
    leave(window, ticket)
    redis.call('RPUSH', window.log, text(now))
  end
  ticket = text(now)
elseif wait > patience then
  ticket = ''
else
  local nap = math.min(wait, math.max(LONGEST_NAP, wait / NAPS))
  local reached = true
  for _, window in ipairs(windows) do
    if reached then
      redis.call('ZADD', window.queue, ticket, ticket)
      redis.call('HSET', window.state, ticket, text(now + nap + PATIENCE_WITH_SLEEPERS))
      reached = due(window) <= now
    else
      leave(window, ticket)
    end
  end
end

for _, window in ipairs(windows) do
  local closed = math.max(0, tonumber(redis.call('HGET', window.state, 'closed') or 0) - now)
  local milliseconds = math.ceil((closed + wait + window.span + 60) * 1000)
  for _, key in ipairs({window.log, window.queue, window.state}) do redis.call('PEXPIRE', key, milliseconds) end
end

return {string.format('%.17g', wait), ticket}
"""
)
"""ARGV: ticket (empty for a newcomer), patience, then requests, span and pace of each bucket. Gives the seconds to
wait, 0 for none, and the ticket (empty where the wait is too long to be waited), or the time at which the request was
counted."""

MOVE: Final = (
    _CLOCK
    + """
local now = read_clock(KEYS[1])
local result = {text(now)}
for n = 2, #KEYS, 3 do
  local moved = redis.call('LREM', KEYS[n], -1, ARGV[1])
  if moved > 0 then redis.call('RPUSH', KEYS[n], text(now)) end
  result[#result + 1] = moved
end
return result
"""
)
"""ARGV: when the request was counted. Gives the time, and for each bucket whether it counts the request from now on."""

LEAVE: Final = """
for n = 3, #KEYS, 3 do
  redis.call('ZREM', KEYS[n], ARGV[1])
  redis.call('HDEL', KEYS[n + 1], ARGV[1])
end
"""
"""ARGV: ticket."""

CLOSE: Final = (
    _CLOCK
    + """

local until_when = read_clock(KEYS[1]) + ARGV[1]
local state = KEYS[4]
local closed = tonumber(redis.call('HGET', state, 'closed') or 0)
redis.call('HSET', state, 'closed', text(math.max(closed, until_when)))
redis.call('PEXPIRE', state, math.max(redis.call('PTTL', state), math.ceil((ARGV[1] + 60) * 1000)))
"""
)
"""ARGV: for how many seconds nothing may go."""
