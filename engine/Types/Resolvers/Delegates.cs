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

/// <summary>Wraps a resolver when the schema is built; what the engine's own conventions use.</summary>
public delegate FieldResolverDelegate ResolverMiddleware(FieldResolverDelegate next);

/// <summary>A step of a field's pipeline: reads and sets <see cref="IMiddlewareContext.Result"/>.</summary>
public delegate ValueTask FieldDelegate(IMiddlewareContext context);

/// <summary>Wraps the rest of a field's pipeline when the schema is built.</summary>
public delegate FieldDelegate FieldMiddleware(FieldDelegate next);

/// <summary>Makes an object type of an interface or union out of a resolver's result.</summary>
public delegate ObjectType? ResolveAbstractType(IResolverContext context, object resolverResult);
