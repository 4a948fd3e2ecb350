using System.Runtime.CompilerServices;
using System.Collections;
using System.ComponentModel;

namespace Cacao.Types;

/// <summary>Turns what resolvers return into what the executor takes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResolverResults
{
    /// <summary>Reads a queryable; one that can be read asynchronously is.</summary>
    public static async ValueTask<object?> ToListAsync<T>(IQueryable<T>? source, CancellationToken cancellationToken)
        => source switch
        {
            null => null,
            IAsyncEnumerable<T> sequence => await ToListAsync(sequence, cancellationToken).ConfigureAwait(false),
            _ => new List<T>(source),
        };

    public static async ValueTask<object?> ToListAsync<T>(IAsyncEnumerable<T>? source, CancellationToken cancellationToken)
    {
        if (source is null)
        {
            return null;
        }

        var items = new List<T>();
        await foreach (var item in source.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            items.Add(item);
        }

        return items;
    }

    /// <summary>The results of a batch resolver, one a parent.</summary>
    public static IReadOnlyList<object?> ToBatch(IEnumerable results)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (results is IReadOnlyList<object?> list)
        {
            return list;
        }

        var items = new List<object?>();
        foreach (var item in results)
        {
            items.Add(item);
        }

        return items;
    }

    /// <summary>The items of a sequence as objects.</summary>
    public static async IAsyncEnumerable<object?> ToObjects<T>(
        IAsyncEnumerable<T> source,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        await foreach (var item in source.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }
}
