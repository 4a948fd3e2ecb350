using Cacao.Types;

namespace Cacao.Data;

/// <summary>Reads the page that a client asks for.</summary>
public static class PagingContextExtensions
{
    /// <summary>
    /// The paging arguments of the current field, checked against its limits. Throws <see cref="GraphQLException"/> with code
    /// <c>HC0051</c> (page too large), <c>HC0052</c> (no boundaries), <c>HC0090</c> (no first page size), <c>HC0079</c> (negative size).
    /// </summary>
    public static PagingArguments GetPagingArguments(this IResolverContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var settings = context.Field.Features.Get<ConnectionSettings>();
        var maximum = settings?.MaxPageSize ?? int.MaxValue;
        var first = Get<int?>(context, "first");
        var last = Get<int?>(context, "last");
        if (first is null && last is null)
        {
            if (settings is { RequirePagingBoundaries: true })
            {
                throw NoBoundaries(context, settings.AllowBackwardPagination);
            }

            first = settings?.DefaultPageSize;
        }

        Check(context, first, maximum);
        Check(context, last, maximum);
        return new PagingArguments(
            first,
            Get<string?>(context, "after"),
            last,
            Get<string?>(context, "before"),
            settings?.IncludeTotalCount != false && context.IsSelected("totalCount"))
        {
            EnableRelativeCursors = settings?.EnableRelativeCursors == true && AsksForRelativeCursors(context),
        };
    }

    private static bool AsksForRelativeCursors(IResolverContext context)
        => context.IsSelected("pageInfo { forwardCursors }") || context.IsSelected("pageInfo { backwardCursors }");

    private static T? Get<T>(IResolverContext context, string name)
        => context.Field.TryGetArgument(name, out _) && context.HasArgument(name) ? context.ArgumentValue<T>(name) : default;

    private static GraphQLException NoBoundaries(IResolverContext context, bool allowsBackward)
    {
        var sizes = allowsBackward ? "`first` or `last`" : "`first`";
        return new GraphQLException(ErrorBuilder.New()
            .SetMessage($"You must provide a {sizes} value to properly paginate the `{context.Field.Type.NamedType.Name}`.")
            .SetCode(allowsBackward ? "HC0052" : "HC0090")
            .SetExtension("coordinate", context.Field.Coordinate)
            .Build());
    }

    private static void Check(IResolverContext context, int? size, int maximum)
    {
        if (size < 0)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage("The requested number of values per page must be at least 0.")
                .SetCode("HC0079")
                .SetExtension("coordinate", context.Field.Coordinate)
                .SetExtension("requestedItems", size)
                .Build());
        }

        if (size > maximum)
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage("The maximum allowed items per page were exceeded.")
                .SetCode("HC0051")
                .SetExtension("coordinate", context.Field.Coordinate)
                .SetExtension("requestedItems", size)
                .SetExtension("maxAllowedItems", maximum)
                .Build());
        }
    }
}
