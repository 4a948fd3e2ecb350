namespace Cacao.Types;

/// <summary>What resolves the objects of each node type.</summary>
internal sealed class NodeRegistry
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public bool TryAdd(string typeName, Type keyType, string? queryField, string argumentName, FieldResolverDelegate? resolver)
        => (queryField is not null || resolver is not null)
            && _entries.TryAdd(typeName, new Entry(keyType, queryField, argumentName, resolver));

    /// <summary>Puts checks around what resolves a type's nodes; a query field has its own.</summary>
    public void Guard(string typeName, ResolverMiddleware guard)
    {
        if (Find(typeName) is { Resolver: { } resolver } entry)
        {
            _entries[typeName] = entry with { Resolver = guard(resolver) };
        }
    }

    public Entry? Find(string typeName) => _entries.GetValueOrDefault(typeName);

    /// <param name="QueryField">The query field that resolves objects; null when <paramref name="Resolver"/> does.</param>
    /// <param name="ArgumentName">The argument that holds the key.</param>
    public sealed record Entry(Type KeyType, string? QueryField, string ArgumentName, FieldResolverDelegate? Resolver)
    {
        /// <summary>
        /// Runs the resolver as the built schema has it: a query field's middleware, authorization above all, guards this way in too.
        /// </summary>
        public ValueTask<object?> ResolveAsync(IResolverContext context)
        {
            if (Resolver is not null)
            {
                return Resolver(context);
            }

            if (context.Schema.QueryType is not { } queryType || !queryType.TryGetField(QueryField!, out var field))
            {
                throw new InvalidOperationException($"The query field \"{QueryField}\" is not part of the schema.");
            }

            return field switch
            {
                { Resolver: { } resolver } => resolver(context),
                { PureResolver: { } pure } => new ValueTask<object?>(pure(context)),
                { BatchResolver: { } batch } => FirstAsync(batch([context])),
                _ => throw new InvalidOperationException($"{field.Coordinate} has no resolver."),
            };
        }

        private static async ValueTask<object?> FirstAsync(ValueTask<IReadOnlyList<object?>> results)
            => (await results.ConfigureAwait(false))[0];
    }
}
