using Cacao.Types;
using Microsoft.EntityFrameworkCore;

namespace Cacao.Data;

/// <summary>Reads the segment of a list that a client skips and takes.</summary>
internal static class OffsetPager
{
    public static async ValueTask<object?> ReadAsync<T>(IResolverContext context, IQueryable<T> items, bool isInMemory)
    {
        var settings = context.Field.Features.Get<OffsetPagingSettings>()!;
        var skip = context.HasArgument("skip") ? context.ArgumentValue<int?>("skip") : null;
        var take = context.HasArgument("take") ? context.ArgumentValue<int?>("take") : null;
        if (take is null && settings.RequirePagingBoundaries)
        {
            throw Error("HC0052", $"You must provide take to properly paginate the `{context.Field.Type.NamedType.Name}`.", context, null, null);
        }

        var size = take ?? settings.DefaultPageSize;
        if (size < 0 || skip < 0)
        {
            throw Error("HC0079", "The requested number of values per page must be at least 0.", context, size, null);
        }

        if (size > settings.MaxPageSize)
        {
            throw Error("HC0051", "The maximum allowed items per page were exceeded.", context, size, settings.MaxPageSize);
        }

        int? total = settings.IncludeTotalCount && context.IsSelected("totalCount")
            ? isInMemory ? items.Count() : await items.CountAsync(context.RequestAborted).ConfigureAwait(false)
            : null;
        var slice = skip > 0 ? items.Skip(skip.Value) : items;
        var read = (List<T>)(await ResolverResults.ToListAsync(slice.Take(size + 1), context.RequestAborted).ConfigureAwait(false))!;
        var hasMore = read.Count > size;
        if (hasMore)
        {
            read.RemoveAt(size);
        }

        return new CollectionSegment<T>(read, new CollectionSegmentInfo(hasMore, skip > 0), total ?? 0);
    }

    private static GraphQLException Error(string code, string message, IResolverContext context, int? requested, int? allowed)
    {
        var error = ErrorBuilder.New().SetMessage(message).SetCode(code).SetExtension("coordinate", context.Field.Coordinate);
        if (requested is not null)
        {
            error = error.SetExtension("requestedItems", requested);
        }

        return new GraphQLException((allowed is null ? error : error.SetExtension("maxAllowedItems", allowed)).Build());
    }
}
