namespace Cacao.Benchmarks.Subscribers;

[SubscriptionType]
public static partial class TickSubscriptions
{
    [Subscribe]
    [Topic("tick")]
    public static int OnTick([EventMessage] int number) => number;
}
