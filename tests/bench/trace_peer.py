"""The pro-rata trace written plainly, as the peer of the bench: prints seconds and the cents received in all."""
import sys
import time

with open(sys.argv[1], encoding="ascii") as table:
    payments = [tuple(map(int, line.split(","))) for line in table]

begin = time.perf_counter()
balance, taint, received = {}, {}, 0
for payer, payee, amount in payments:
    held, dirty = balance.get(payer, 0), taint.get(payer, 0)
    if payer < 10:  # the sources: all that leaves them is followed
        carried = amount
        dirty = max(0, dirty - (dirty if amount >= held else (2 * amount * dirty + held) // (2 * held)))
    else:
        if amount >= held:
            carried = dirty
        else:
            carried = min(amount, dirty, (2 * amount * dirty + held) // (2 * held))
        dirty -= carried
    balance[payer] = max(0, held - amount)
    taint[payer] = dirty
    balance[payee] = balance.get(payee, 0) + amount
    taint[payee] = taint.get(payee, 0) + carried
    received += carried
print(time.perf_counter() - begin, received)
