"""What Redis does for an outbox in one step: scripts, which it runs as a whole and by its own clock.

Calls wait in `PARTS` streams, those about one person in one of them. The number of a call is a count times `PARTS` plus
the number of its stream, so that numbers rise with time and say where a call is; its id in the stream is `NUMBER-0`.
"""

from __future__ import annotations

from typing import Final

PARTS: Final = 16
GROUP: Final = "deliverers"

_COMMON: Final = f"""
local PARTS, GROUP = {PARTS}, '{GROUP}'
local base = KEYS[1]
local totals, failed, failed_ids = base .. 'totals', base .. 'failed', base .. 'failed-ids'
local marked, attempts, dropped = base .. 'marked', base .. 'attempts', base .. 'dropped'
local retried = base .. 'retried'  -- the number that a call got when it was put in once more
local deliverers, leases = base .. 'deliverers', base .. 'leases'
local function text(number) return string.format('%.0f', number) end
local function stream(part) return base .. 'calls:' .. text(part) end
local function stream_of(id) return stream(id % PARTS) end
local function now()
    local time = redis.call('TIME')
    return tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end
local function total(name) return tonumber(redis.call('HGET', totals, name) or 0) end
local function take(part, head, content, size)
    local count = redis.call('HINCRBY', totals, 'count', 1)
    if count < 1000000000 then  -- numbers are not used again where all of it was lost
        count = redis.call('HINCRBY', totals, 'count', now())
    end
    local id = count * PARTS + part
    redis.call('XADD', stream(part), text(id) .. '-0', 'h', head, 'c', content, 's', size)
    redis.call('HSET', totals, 'last', text(id))
    redis.call('HINCRBY', totals, 'waiting', 1)
    redis.call('HINCRBY', totals, 'bytes', size)
    return id
end
local function remove(id, size)
    local key, entry = stream_of(id), text(id) .. '-0'
    pcall(redis.call, 'XACK', key, GROUP, entry)
    redis.call('HDEL', marked, text(id))
    redis.call('HDEL', attempts, text(id))
    if redis.call('XDEL', key, entry) == 0 then return false end
    redis.call('HINCRBY', totals, 'waiting', -1)
    redis.call('HINCRBY', totals, 'bytes', -size)
    return true
end
local function entry_of(id)
    local found = redis.call('XRANGE', stream_of(id), text(id) .. '-0', text(id) .. '-0')
    return found[1] and found[1][2]
end
local function drop(id, size)
    if not remove(id, size) then return end
    redis.call('HINCRBY', totals, 'dropped', 1)
    redis.call('ZADD', dropped, id, text(id))
    redis.call('ZREMRANGEBYRANK', dropped, 0, -100001)
end
local function oldest(unmarked)
    local lowest, size = nil, 0
    for part = 0, PARTS - 1 do
        for _, entry in ipairs(redis.call('XRANGE', stream(part), '-', '+', 'COUNT', unmarked and 50 or 1)) do
            local id = tonumber(string.match(entry[1], '^%d+'))
            if not unmarked or redis.call('HEXISTS', marked, text(id)) == 0 then
                if not lowest or id < lowest then lowest, size = id, tonumber(entry[2][6]) end
                break
            end
        end
    end
    return lowest, size
end
"""

# ARGV: token, most records, most bytes (empty: no limit), whether to drop the oldest, then for each call its part, what
# is said of it, its content and its size. Returns the numbers, or the name of the limit that was reached.
APPEND: Final = f"""{_COMMON}
local key = base .. 'put:' .. ARGV[1]
local before = redis.call('GET', key)
if before then return cjson.decode(before) end  -- the client asks once more, as it did not get the response
local most, most_bytes, count, size = tonumber(ARGV[2]), tonumber(ARGV[3]), (#ARGV - 4) / 4, 0
for at = 8, #ARGV, 4 do size = size + tonumber(ARGV[at]) end
if most and count > most then return 'max_records' end  -- whatever is dropped, there is no room for it
if most_bytes and size > most_bytes then return 'max_bytes' end
local function full()
    if most and total('waiting') + count > most then return 'max_records' end
    if most_bytes and total('bytes') + size > most_bytes then return 'max_bytes' end
end
while full() do
    local id, bytes = oldest(true)
    if ARGV[4] ~= '1' or not id then return full() end
    drop(id, bytes)
end
local ids = {{}}
for at = 5, #ARGV, 4 do ids[#ids + 1] = text(take(tonumber(ARGV[at]), ARGV[at + 1], ARGV[at + 2], ARGV[at + 3])) end
redis.call('SET', key, cjson.encode(ids), 'EX', 120)
return ids
"""

# ARGV: who asks, milliseconds for which it counts as alive, the time in seconds as text, the parts to give up. Returns
# its share of the parts, and the parts it has; calls that others had marked in those that it gets have failed.
LEAD: Final = f"""{_COMMON}
local me, time = ARGV[1], now()
local until_ = time + tonumber(ARGV[2])
redis.call('ZREMRANGEBYSCORE', deliverers, '-inf', time)
redis.call('ZADD', deliverers, until_, me)
local share = math.ceil(PARTS / redis.call('ZCARD', deliverers))
local give_up, held, free = {{}}, {{}}, {{}}
for at = 4, #ARGV do give_up[tonumber(ARGV[at])] = true end
for part = 0, PARTS - 1 do
    local holder = redis.call('HGET', leases, part)
    if holder == me and give_up[part] then
        redis.call('HDEL', leases, part)
        free[#free + 1] = part
    elseif holder == me then
        held[#held + 1] = part
    elseif not holder or not redis.call('ZSCORE', deliverers, holder) then
        free[#free + 1] = part
    end
end
local reason = 'the process that sent it ended before there was a response'
local function fail_marked(part)
    for _, id in ipairs(redis.call('HKEYS', marked)) do
        id = tonumber(id)
        local fields = id % PARTS == part and entry_of(id)
        if fields then
            local tried = tonumber(redis.call('HGET', attempts, text(id)) or 0) + 1
            local why = cjson.encode({{tried, ARGV[3], 'may_have_been_sent', reason}})
            local kept = #why .. ':' .. why .. #fields[2] .. ':' .. fields[2] .. fields[4]
            redis.call('HSET', failed, text(id), kept)
            redis.call('ZADD', failed_ids, id, text(id))
            remove(id, tonumber(fields[6]))
        end
    end
end
for _, part in ipairs(free) do
    if #held < share and not give_up[part] then
        redis.call('HSET', leases, part, me)
        pcall(redis.call, 'XGROUP', 'CREATE', stream(part), GROUP, '0', 'MKSTREAM')
        fail_marked(part)
        held[#held + 1] = part
    end
end
return {{share, held}}
"""

# ARGV: who resigns. Others can have its parts at once.
RESIGN: Final = f"""{_COMMON}
redis.call('ZREM', deliverers, ARGV[1])
for part = 0, PARTS - 1 do
    if redis.call('HGET', leases, part) == ARGV[1] then redis.call('HDEL', leases, part) end
end
"""

# ARGV: a part, and who has all its calls now. Forgets those of the group who have none, and are gone.
TIDY: Final = f"""{_COMMON}
for _, consumer in ipairs(redis.call('XINFO', 'CONSUMERS', stream(tonumber(ARGV[1])), GROUP)) do
    local facts = {{}}
    for at = 1, #consumer, 2 do facts[consumer[at]] = consumer[at + 1] end
    if facts.name ~= ARGV[2] and facts.pending == 0 and not redis.call('ZSCORE', deliverers, facts.name) then
        redis.call('XGROUP', 'DELCONSUMER', stream(tonumber(ARGV[1])), GROUP, facts.name)
    end
end
"""

# ARGV: who marks, a token, and numbers. Returns those that it may send; the same once more if the client asks again, as
# it did not get the response.
MARK: Final = f"""{_COMMON}
local may = {{}}
local mark = ARGV[1] .. ' ' .. ARGV[2]
for at = 3, #ARGV do
    local id = tonumber(ARGV[at])
    local holder = redis.call('HGET', leases, id % PARTS)
    local alive = redis.call('ZSCORE', deliverers, ARGV[1])
    if holder == ARGV[1] and alive and tonumber(alive) > now() and entry_of(id)
        and (redis.call('HSETNX', marked, ARGV[at], mark) == 1 or redis.call('HGET', marked, ARGV[at]) == mark) then
        may[#may + 1] = ARGV[at]
    end
end
return may
"""

# ARGV: how many were delivered, have failed, are tried again; then number and size of each of the first, number, size
# and what is kept of each of the second, number and attempts of each of the third.
SETTLE: Final = f"""{_COMMON}
local at = 4
for _ = 1, tonumber(ARGV[1]) do
    if not remove(tonumber(ARGV[at]), tonumber(ARGV[at + 1])) and redis.call('ZREM', dropped, ARGV[at]) == 1 then
        redis.call('HINCRBY', totals, 'dropped', -1)  -- it was dropped while it was on its way
    end
    at = at + 2
end
for _ = 1, tonumber(ARGV[2]) do
    if remove(tonumber(ARGV[at]), tonumber(ARGV[at + 1])) then
        redis.call('HSET', failed, ARGV[at], ARGV[at + 2])
        redis.call('ZADD', failed_ids, tonumber(ARGV[at]), ARGV[at])
    end
    at = at + 3
end
for _ = 1, tonumber(ARGV[3]) do
    redis.call('HDEL', marked, ARGV[at])
    if entry_of(tonumber(ARGV[at])) then redis.call('HSET', attempts, ARGV[at], ARGV[at + 1]) end
    at = at + 2
end
"""

# Returns the number of the oldest call that waits, or of the next one, and what is said of it.
OLDEST: Final = f"""{_COMMON}
local id = oldest(false)
if id then return {{text(id), entry_of(id)[2]}} end
return {{text(tonumber(redis.call('HGET', totals, 'last') or 0) + 1), ''}}
"""

# ARGV: a number. Returns what has become of the call.
STATE: Final = f"""{_COMMON}
local number = ARGV[1]
for _ = 1, 1000 do
    local following = redis.call('HGET', retried, number)
    if not following then break end
    number = following
end
if entry_of(tonumber(number)) then return 'waiting' end
if redis.call('HEXISTS', failed, number) == 1 then return 'failed' end
if redis.call('ZSCORE', dropped, number) then return 'dropped' end
return 'delivered'
"""

# ARGV: for each call that has failed its number, and what `APPEND` takes. Returns how many there were.
RETRY: Final = f"""{_COMMON}
local found = 0
for at = 1, #ARGV, 5 do
    if redis.call('HDEL', failed, ARGV[at]) == 1 then
        redis.call('ZREM', failed_ids, ARGV[at])
        local id = take(tonumber(ARGV[at + 1]), ARGV[at + 2], ARGV[at + 3], ARGV[at + 4])
        if redis.call('HLEN', retried) > 100000 then redis.call('DEL', retried) end
        redis.call('HSET', retried, ARGV[at], text(id))
        found = found + 1
    end
end
return found
"""

# ARGV: numbers. Returns how many there were.
DROP: Final = f"""{_COMMON}
local found = 0
for _, number in ipairs(ARGV) do
    local id = tonumber(number)
    if redis.call('HDEL', failed, number) == 1 then
        redis.call('ZREM', failed_ids, number)
        redis.call('HINCRBY', totals, 'dropped', 1)
        redis.call('ZADD', dropped, id, number)
        found = found + 1
    elseif redis.call('HEXISTS', marked, number) == 0 then
        local fields = entry_of(id)
        if fields then
            drop(id, tonumber(fields[6]))
            found = found + 1
        end
    end
end
return found
"""
