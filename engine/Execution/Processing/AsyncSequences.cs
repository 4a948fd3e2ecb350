using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Cacao.Execution.Processing;

/// <summary>Reads asynchronous sequences into lists, queries of an object-relational mapper among them.</summary>
internal static class AsyncSequences
{
    private static readonly ConcurrentDictionary<Type, Reader?> s_readers = new();
    private static readonly ConcurrentDictionary<Type, Opener?> s_openers = new();
    private static readonly MethodInfo s_open = typeof(AsyncSequences).GetMethod(nameof(Open), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo s_read = typeof(AsyncSequences).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private delegate ValueTask<object?> Reader(object sequence, CancellationToken cancellationToken);

    private delegate AsyncItems Opener(object sequence, CancellationToken cancellationToken);

    /// <summary>The sequence for reading item by item; null for what is no asynchronous sequence.</summary>
    public static AsyncItems? TryOpen(object value, ExecutionCancellation cancellation)
        => value is System.Collections.ICollection
            ? null
            : s_openers.GetOrAdd(value.GetType(), static type => Create<Opener>(type, s_open))?.Invoke(value, cancellation.Token);

    public static bool TryRead(object value, ExecutionCancellation cancellation, [MaybeNullWhen(false)] out ValueTask<object?> items)
    {
        if (value is System.Collections.ICollection || s_readers.GetOrAdd(value.GetType(), static type => Create<Reader>(type, s_read)) is not { } reader)
        {
            items = default;
            return false;
        }

        items = reader(value, cancellation.Token);
        return true;
    }

    /// <summary>Made once a type of sequence: null for what is no asynchronous sequence.</summary>
    private static TDelegate? Create<TDelegate>(Type type, MethodInfo method)
        where TDelegate : Delegate
    {
        foreach (var implemented in type.GetInterfaces())
        {
            if (implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
            {
                return method.MakeGenericMethod(implemented.GetGenericArguments()).CreateDelegate<TDelegate>();
            }
        }

        return null;
    }

    private static AsyncItems Open<T>(object sequence, CancellationToken cancellationToken)
        => new AsyncItems<T>((IAsyncEnumerable<T>)sequence, cancellationToken);

    private static async ValueTask<object?> ReadAsync<T>(object sequence, CancellationToken cancellationToken)
    {
        var items = new List<object?>();
        await foreach (var item in ((IAsyncEnumerable<T>)sequence).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            items.Add(item);
        }

        return items;
    }
}
