"""Read what a campaign did on each day of a week, by the clock of Berlin.

CUSTOMERIO_APP_API_KEY=... python examples/campaign_metrics.py CAMPAIGN
"""

import sys
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from customerio_client import CustomerIO

BERLIN = ZoneInfo("Europe/Berlin")


def main(cio: CustomerIO, campaign: int, first: date, days: int = 7) -> dict[date, tuple[int, int]]:
    """How many messages were sent and opened, by day."""
    answer = cio.app.campaigns.metrics(
        campaign,
        version="2",
        res="days",
        tz=BERLIN.key,
        start=datetime.combine(first, time(), BERLIN),
        end=datetime.combine(first + timedelta(days=days), time(), BERLIN) - timedelta(seconds=1),
    )
    series = answer.metric.series if answer.metric else None
    if series is None:
        return {}
    pairs = zip(series.sent or [], series.opened or [], strict=False)
    return {first + timedelta(days=number): pair for number, pair in enumerate(pairs)}


if __name__ == "__main__":
    with CustomerIO.from_env() as client:
        for day, (sent, opened) in main(client, int(sys.argv[1]), date.today() - timedelta(days=7)).items():
            print(day, sent, opened)
