using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Cacao.Execution.Processing;

/// <summary>Reads asynchronous sequences into lists, queries of an object-relational mapper among them.</summary>
internal static class AsyncSequences
{
    private static readonly ConcurrentDictionary<Type, Reader?> s_readers = new();
    private static readonly MethodInfo s_read = typeof(AsyncSequences).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private delegate ValueTask<object?> Reader(object sequence, CancellationToken cancellationToken);

    public static bool TryRead(object value, ExecutionCancellation cancellation, [MaybeNullWhen(false)] out ValueTask<object?> items)
    {
        if (value is System.Collections.ICollection || s_readers.GetOrAdd(value.GetType(), CreateReader) is not { } reader)
        {
            items = default;
            return false;
        }

        items = reader(value, cancellation.Token);
        return true;
    }

    /// <summary>Made once a type of sequence: null for what is no asynchronous sequence.</summary>
    private static Reader? CreateReader(Type type)
    {
        foreach (var implemented in type.GetInterfaces())
        {
            if (implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>))
            {
                return s_read.MakeGenericMethod(implemented.GetGenericArguments()).CreateDelegate<Reader>();
            }
        }

        return null;
    }

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
