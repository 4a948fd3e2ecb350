using System.Globalization;

namespace Microsoft.Extensions.Time.Testing;

/// <summary>
/// A clock that stands still until a test moves it; timers fire in the call that moves it past them. It carries the names of
/// the package Microsoft.Extensions.TimeProvider.Testing, so that it can take this class's place.
/// </summary>
public sealed class FakeTimeProvider : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<FakeTimer> _timers = [];
    private DateTimeOffset _now;
    private TimeZoneInfo _localTimeZone = TimeZoneInfo.Utc;

    public FakeTimeProvider()
        : this(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero))
    {
    }

    public FakeTimeProvider(DateTimeOffset startDateTime)
    {
        Start = startDateTime;
        _now = startDateTime;
    }

    public DateTimeOffset Start { get; }

    /// <summary>How far each reading of the clock moves it.</summary>
    /// <value>Default: zero.</value>
    public TimeSpan AutoAdvanceAmount { get; set; }

    /// <summary>How many timers wait to fire.</summary>
    public int PendingTimers
    {
        get
        {
            lock (_lock)
            {
                return _timers.Count;
            }
        }
    }

    /// <inheritdoc />
    public override TimeZoneInfo LocalTimeZone => _localTimeZone;

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public void SetLocalTimeZone(TimeZoneInfo localTimeZone) => _localTimeZone = localTimeZone;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        DateTimeOffset now;
        lock (_lock)
        {
            now = _now;
            _now += AutoAdvanceAmount;
        }

        if (AutoAdvanceAmount > TimeSpan.Zero)
        {
            FireDue();
        }

        return now;
    }

    /// <inheritdoc />
    public override long GetTimestamp()
    {
        lock (_lock)
        {
            return _now.UtcTicks;
        }
    }

    /// <summary>Moves the clock on; every timer that comes due fires at its own time, in order.</summary>
    public void Advance(TimeSpan delta)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delta, TimeSpan.Zero);
        DateTimeOffset target;
        lock (_lock)
        {
            target = _now + delta;
        }

        SetUtcNow(target);
    }

    /// <summary>Moves the clock on to a moment that is not before the present one.</summary>
    public void SetUtcNow(DateTimeOffset value)
    {
        lock (_lock)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, _now);
        }

        while (TakeDue(value, moveClock: true) is { } timer)
        {
            timer.Fire();
        }

        lock (_lock)
        {
            if (_now < value)
            {
                _now = value;
            }
        }
    }

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new FakeTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <inheritdoc />
    public override string ToString() => GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture);

    internal void Schedule(FakeTimer timer, TimeSpan dueTime)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
            if (dueTime != Timeout.InfiniteTimeSpan)
            {
                timer.Due = _now + dueTime;
                _timers.Add(timer);
            }
        }

        FireDue();
    }

    internal void Forget(FakeTimer timer)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
        }
    }

    private void FireDue()
    {
        while (TakeDue(DateTimeOffset.MaxValue, moveClock: false) is { } timer)
        {
            timer.Fire();
        }
    }

    /// <summary>The earliest timer that is due; the clock stands at its time when it fires.</summary>
    private FakeTimer? TakeDue(DateTimeOffset limit, bool moveClock)
    {
        lock (_lock)
        {
            var until = moveClock ? limit : _now;
            var earliest = _timers.Where(timer => timer.Due <= until).MinBy(timer => timer.Due);
            if (earliest is null)
            {
                return null;
            }

            _timers.Remove(earliest);
            if (moveClock && earliest.Due > _now)
            {
                _now = earliest.Due;
            }

            if (earliest.Period > TimeSpan.Zero && earliest.Period != Timeout.InfiniteTimeSpan)
            {
                earliest.Due += earliest.Period;
                _timers.Add(earliest);
            }

            return earliest;
        }
    }
}
