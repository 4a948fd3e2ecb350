using MassTransit;

namespace EShop.Messaging.Tests.Sagas;

public sealed class CounterStateMachine : MassTransitStateMachine<Counter>
{
    public CounterStateMachine()
    {
        InstanceState(x => x.CurrentState);

        Event(() => Started, e => e.CorrelateById(x => x.Message.Key));
        Event(() => Inserted, e =>
        {
            e.CorrelateById(x => x.Message.Key);
            e.InsertOnInitial = true;
            e.SetSagaFactory(x => new Counter { CorrelationId = x.Message.Key, Kind = CounterKind.Inserted });
        });
        Event(() => Incremented, e => e.CorrelateById(x => x.Message.Key));
        Event(() => GroupIncremented, e => e.CorrelateBy((counter, x) => counter.Group == x.Message.Group));
        Event(() => Read, e =>
        {
            e.CorrelateById(x => x.Message.Key);
            e.ReadOnly = true;
        });
        Event(() => Finished, e => e.CorrelateById(x => x.Message.Key));
        Event(() => TimerStarted, e => e.CorrelateById(x => x.Message.Key));
        Event(() => TimerStopped, e => e.CorrelateById(x => x.Message.Key));
        Event(() => TimerSpoiled, e => e.CorrelateById(x => x.Message.Key));
        Schedule(() => Timer, x => x.TimerToken, s => s.Received = e => e.CorrelateById(x => x.Message.Key));

        Initially(
            When(Started)
                .Then(x => x.Saga.Group = x.Message.Group)
                .Publish(x => new CounterStarted(x.Saga.CorrelationId))
                .TransitionTo(Active),
            When(Inserted)
                .Publish(x => new CounterStarted(x.Saga.CorrelationId))
                .TransitionTo(Active));

        During(
            Active,
            Ignore(Started),
            Ignore(Inserted),
            When(Incremented).Then(x => x.Saga.Count++).Publish(x => new Counted(x.Saga.CorrelationId, x.Saga.Count)),
            When(GroupIncremented).Then(x => x.Saga.Count++).Publish(x => new Counted(x.Saga.CorrelationId, x.Saga.Count)),
            When(Read).Then(x => x.Saga.Count = 99).Publish(x => new Counted(x.Saga.CorrelationId, -1)),
            When(TimerStarted)
                .Schedule(Timer, x => new TimerFired(x.Saga.CorrelationId), x => x.Message.Delay),
            When(TimerStopped).Unschedule(Timer),
            When(TimerSpoiled)
                .Schedule(Timer, x => new TimerFired(x.Saga.CorrelationId), _ => TimeSpan.FromMinutes(1))
                .Then(_ => throw new InvalidOperationException("Broken on purpose.")),
            When(Timer.Received).Then(x => x.Saga.Count += 1000).Publish(x => new Counted(x.Saga.CorrelationId, x.Saga.Count)),
            When(Finished).Finalize());

        SetCompletedWhenFinalized();
    }

    public State Active { get; private set; } = null!;

    public Event<StartCounter> Started { get; private set; } = null!;

    public Event<InsertCounter> Inserted { get; private set; } = null!;

    public Event<Increment> Incremented { get; private set; } = null!;

    public Event<IncrementGroup> GroupIncremented { get; private set; } = null!;

    public Event<ReadCounter> Read { get; private set; } = null!;

    public Event<FinishCounter> Finished { get; private set; } = null!;

    public Event<StartTimer> TimerStarted { get; private set; } = null!;

    public Event<StopTimer> TimerStopped { get; private set; } = null!;

    public Event<SpoilTimer> TimerSpoiled { get; private set; } = null!;

    public Schedule<Counter, TimerFired> Timer { get; private set; } = null!;
}
