using Cacao.Types;

namespace Cacao.Data;

/// <summary>Filters, sorts, projects and pages queryables that resolvers return without doing so themselves.</summary>
internal static class QueryableMiddleware
{
    public static void Apply(FieldConfiguration field)
    {
        var connection = field.Features.Get<ConnectionFeature>() is { ResolverPages: false } paging ? paging : null;
        var filtering = field.Features.Get<FilteringFeature>() is { ResolverFilters: false } filter ? filter : null;
        var sorting = field.Features.Get<SortingFeature>() is { ResolverSorts: false } sort ? sort : null;
        var projection = field.Features.Get<ProjectionFeature>();
        var entityType = connection?.NodeType ?? filtering?.EntityType ?? sorting?.EntityType ?? projection?.EntityType;
        if (entityType is null)
        {
            return;
        }

        var handler = (IQueryableHandler)Activator.CreateInstance(typeof(Handler<>).MakeGenericType(entityType))!;
        var steps = new Steps(filtering is not null, sorting is not null, projection is not null, connection is not null);
        field.Middleware.Add(next => async context =>
        {
            var result = await next(context).ConfigureAwait(false);
            return await handler.HandleAsync(context, result, steps).ConfigureAwait(false);
        });
    }

    private readonly record struct Steps(bool Filter, bool Sort, bool Project, bool Page);

    private interface IQueryableHandler
    {
        ValueTask<object?> HandleAsync(IResolverContext context, object? result, Steps steps);
    }

    private sealed class Handler<T> : IQueryableHandler
    {
        public async ValueTask<object?> HandleAsync(IResolverContext context, object? result, Steps steps)
        {
            if (result is not IQueryable<T> queryable)
            {
                return result;
            }

            if (steps.Filter && QueryContextFactory.CreatePredicate<T>(context) is { } predicate)
            {
                queryable = queryable.Where(predicate);
            }

            if (steps.Sort && QueryContextFactory.CreateSorting<T>(context) is { Operations.IsEmpty: false } sorting)
            {
                queryable = sorting.ApplyTo(queryable);
            }

            if (steps.Page && !KeysetQuery<T>.IsSorted(queryable) && EntityKey<T>.Sorting is { } byKey)
            {
                queryable = byKey.ApplyTo(queryable);
            }

            if (steps.Project && QueryContextFactory.CreateSelector<T>(context) is { } selector)
            {
                queryable = queryable.Select(selector);
            }

            return steps.Page
                ? new PageConnection<T>(await queryable.ToPageAsync(context.GetPagingArguments(), context.RequestAborted).ConfigureAwait(false))
                : queryable;
        }
    }
}
