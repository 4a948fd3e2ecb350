using System.Collections.Concurrent;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Filters, sorts, projects and pages queryables that resolvers return without doing so themselves.</summary>
internal static class QueryableMiddleware
{
    public static void Apply(SchemaConfiguration schema, FieldConfiguration field)
    {
        var connection = field.Features.Get<ConnectionFeature>() is { ResolverPages: false } paging ? paging : null;
        var filtering = field.Features.Get<FilteringFeature>() is { ResolverFilters: false } filter ? filter : null;
        var sorting = field.Features.Get<SortingFeature>() is { ResolverSorts: false } sort ? sort : null;
        var projection = field.Features.Get<ProjectionFeature>();
        var single = field.Features.Get<SingleItemFeature>();
        var offset = field.Features.Get<OffsetPagingFeature>();
        if (connection is null && offset is null && filtering is null && sorting is null && projection is null && single is null)
        {
            return;
        }

        var handler = FieldItems.GetType(schema, field) is { } entityType ? CreateHandler(entityType) : new AnyHandler();
        var steps = new Steps(filtering is not null, sorting is not null, projection is not null, connection is not null, offset is not null, single);
        field.Middleware.Add(next => async context =>
        {
            var result = await next(context).ConfigureAwait(false);
            return await handler.HandleAsync(context, result, steps).ConfigureAwait(false);
        });
    }

    private readonly record struct Steps(bool Filter, bool Sort, bool Project, bool Page, bool Segment, SingleItemFeature? Single);

    private interface IQueryableHandler
    {
        ValueTask<object?> HandleAsync(IResolverContext context, object? result, Steps steps);
    }

    private static IQueryableHandler CreateHandler(Type entityType)
        => (IQueryableHandler)Activator.CreateInstance(typeof(Handler<>).MakeGenericType(entityType))!;

    /// <summary>Where only the resolver's result tells what its items are.</summary>
    private sealed class AnyHandler : IQueryableHandler
    {
        private readonly ConcurrentDictionary<Type, IQueryableHandler?> _handlers = new();

        public ValueTask<object?> HandleAsync(IResolverContext context, object? result, Steps steps)
            => result is not null
                && _handlers.GetOrAdd(result.GetType(), static type => CollectionTypes.GetElementType(type) is { } item ? CreateHandler(item) : null) is { } handler
                    ? handler.HandleAsync(context, result, steps)
                    : new ValueTask<object?>(result);
    }

    private sealed class Handler<T> : IQueryableHandler
    {
        public ValueTask<object?> HandleAsync(IResolverContext context, object? result, Steps steps)
            => result switch
            {
                IQueryable<T> queryable => ApplyAsync(context, queryable, queryable is EnumerableQuery<T>, steps),
                IEnumerable<T> items => ApplyAsync(context, items.AsQueryable(), isInMemory: true, steps),
                _ => new ValueTask<object?>(result),
            };

        private static async ValueTask<object?> ApplyAsync(IResolverContext context, IQueryable<T> queryable, bool isInMemory, Steps steps)
        {
            if (steps.Filter && QueryContextFactory.CreatePredicate<T>(context, isInMemory) is { } predicate)
            {
                queryable = queryable.Where(predicate);
            }

            if (steps.Sort && QueryContextFactory.CreateSorting<T>(context, isInMemory) is { Operations.IsEmpty: false } sorting)
            {
                queryable = sorting.ApplyTo(queryable);
            }

            // What is in memory already has an order, and nothing is gained by leaving members out.
            if (isInMemory)
            {
                return steps.Segment
                    ? await OffsetPager.ReadAsync(context, queryable, isInMemory: true).ConfigureAwait(false)
                    : InMemory(context, queryable, steps);
            }

            if (steps.Page)
            {
                queryable = EntityKey<T>.BreakTies(queryable);
            }

            if (steps.Project && QueryContextFactory.GetSelector<T>(context) is { } selector)
            {
                queryable = queryable.Select(selector);
            }

            if (steps.Segment)
            {
                return await OffsetPager.ReadAsync(context, queryable, isInMemory: false).ConfigureAwait(false);
            }

            if (steps.Single is { } single)
            {
                var items = await ResolverResults.ToListAsync(queryable.Take(single.IsOnly ? 2 : 1), context.RequestAborted).ConfigureAwait(false);
                return Single((List<T>)items!, single);
            }

            return steps.Page
                ? new PageConnection<T>(await queryable.ToPageAsync(context.GetPagingArguments(), context.RequestAborted).ConfigureAwait(false))
                : await ResolverResults.ToListAsync(queryable, context.RequestAborted).ConfigureAwait(false);
        }

        private static object? InMemory(IResolverContext context, IQueryable<T> items, Steps steps)
        {
            if (steps.Page)
            {
                return ListConnection<T>.Create([.. items], context.GetPagingArguments());
            }

            return steps.Single is { } single ? Single([.. items.Take(single.IsOnly ? 2 : 1)], single) : new List<T>(items);
        }

        private static object? Single(List<T> items, SingleItemFeature single)
        {
            if (single.IsOnly && items.Count > 1)
            {
                throw new GraphQLException(ErrorBuilder.New()
                    .SetMessage("Sequence contains more than one element.")
                    .SetCode("HC0022")
                    .Build());
            }

            return items.Count == 0 ? null : items[0];
        }
    }
}
