namespace Cacao.Types;

/// <summary>Chooses what resolves a field, and puts its middleware around it.</summary>
internal static class ResolverCompiler
{
    public static void Compile(
        FieldDefinition definition,
        FieldConfiguration field,
        FieldResolverDelegate? bound,
        FieldResolverDelegate? defaultResolver,
        bool isIntrospection)
    {
        if (field.Middleware.Count > 0)
        {
            definition.Resolver = Wrap(field, bound ?? ToFieldResolver(definition, field, defaultResolver));
            return;
        }

        if (bound is not null)
        {
            definition.Resolver = bound;
            return;
        }

        definition.LeafResolver = field.LeafResolver;
        definition.PureResolver = field.PureResolver;
        definition.Resolver = field.Resolver;
        definition.BatchResolver = field.BatchResolver;
        if (definition is { LeafResolver: null, PureResolver: null, Resolver: null, BatchResolver: null } && !isIntrospection)
        {
            if (defaultResolver is not null)
            {
                definition.Resolver = defaultResolver;
            }
            else
            {
                definition.PureResolver = DefaultResolver.Create(field.MemberName ?? field.Name);
            }
        }
    }

    private static FieldResolverDelegate ToFieldResolver(
        FieldDefinition definition,
        FieldConfiguration field,
        FieldResolverDelegate? defaultResolver)
    {
        if (field.Resolver is { } resolver)
        {
            return resolver;
        }

        if (field.PureResolver is { } pure)
        {
            return context => new ValueTask<object?>(pure(context));
        }

        if (field.BatchResolver is { } batch)
        {
            return async context => (await batch([context]).ConfigureAwait(false))[0];
        }

        if (field.LeafResolver is not null)
        {
            throw new SchemaException($"{definition.Coordinate} has middleware and a leaf resolver: it needs a pure resolver too.");
        }

        if (defaultResolver is not null)
        {
            return defaultResolver;
        }

        var member = DefaultResolver.Create(field.MemberName ?? field.Name);
        return context => new ValueTask<object?>(member(context));
    }

    private static FieldResolverDelegate Wrap(FieldConfiguration field, FieldResolverDelegate resolver)
    {
        for (var i = field.Middleware.Count - 1; i >= 0; i--)
        {
            resolver = field.Middleware[i](resolver);
        }

        return resolver;
    }
}
