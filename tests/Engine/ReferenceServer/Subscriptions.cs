using System.Runtime.CompilerServices;

namespace ReferenceServer;

[SubscriptionType]
public static partial class Subscriptions
{
    [Subscribe(With = nameof(SubscribeToCountdown))]
    public static int Countdown(int from, [EventMessage] int value) => value;

    [GraphQLIgnore]
    public static async IAsyncEnumerable<int> SubscribeToCountdown(int from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        for (var i = from; i >= 0; i--)
        {
            yield return i;
            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    [Subscribe(With = nameof(SubscribeToGreetings))]
    public static string Greetings([EventMessage] string value) => value;

    [GraphQLIgnore]
    public static async IAsyncEnumerable<string> SubscribeToGreetings()
    {
        foreach (var greeting in new[] { "Hi", "Bonjour", "Hola", "Ciao", "Zdravo" })
        {
            await Task.Yield();
            yield return greeting;
        }
    }

    [Subscribe(With = nameof(SubscribeToFailing))]
    public static int Failing([EventMessage] int value) => value;

    [GraphQLIgnore]
    public static async IAsyncEnumerable<int> SubscribeToFailing()
    {
        await Task.Yield();
        yield return 1;
        throw new GraphQLException("sub boom");
    }
}
