namespace Cacao.Types;

/// <summary>Writes a leaf of <paramref name="parent"/>.</summary>
public delegate void LeafResolverDelegate(object parent, ResultWriter writer);

/// <summary>Resolves a field synchronously.</summary>
public delegate object? PureResolverDelegate(IResolverContext context);

/// <summary>Resolves a field.</summary>
public delegate ValueTask<object?> FieldResolverDelegate(IResolverContext context);

/// <summary>Resolves a field for many parents; results stand in the order of the contexts.</summary>
public delegate ValueTask<IReadOnlyList<object?>> BatchResolverDelegate(IReadOnlyList<IResolverContext> contexts);

/// <summary>Opens the source stream of a subscription (specification section 6.2.3.1).</summary>
public delegate ValueTask<IAsyncEnumerable<object?>> SubscribeResolverDelegate(IResolverContext context);

/// <summary>Wraps a resolver when the schema is built.</summary>
public delegate FieldResolverDelegate FieldMiddleware(FieldResolverDelegate next);
