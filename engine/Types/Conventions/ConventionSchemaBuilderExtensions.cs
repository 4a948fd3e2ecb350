namespace Cacao.Types;

/// <summary>Adds conventions to schemas.</summary>
public static class ConventionSchemaBuilderExtensions
{
    /// <summary>What every server schema has: global ids, <c>@authorize</c> and cost directives, each where something asks for it.</summary>
    public static SchemaBuilder AddDefaultConventions(this SchemaBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .TryAddInterceptor(new GlobalIdInterceptor())
            .TryAddInterceptor(new AuthorizeDirectiveInterceptor())
            .TryAddInterceptor(new CostInterceptor());
    }

    /// <summary>Gives mutations one input object, and a payload with the errors they declare.</summary>
    public static SchemaBuilder AddMutationConventions(this SchemaBuilder builder, MutationConventionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (options is not null || builder.Features.Get<MutationConventionOptions>() is null)
        {
            builder.Features.Set(options ?? new MutationConventionOptions());
        }

        return builder.TryAddInterceptor(new MutationConventionInterceptor());
    }

    /// <summary>Adds the <c>Node</c> interface, and the fields <c>node</c> and <c>nodes</c>.</summary>
    public static SchemaBuilder AddGlobalObjectIdentification(this SchemaBuilder builder, GlobalObjectIdentificationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (options is not null || builder.Features.Get<GlobalObjectIdentificationOptions>() is null)
        {
            builder.Features.Set(options ?? new GlobalObjectIdentificationOptions());
        }

        return builder
            .TryAddInterceptor(new NodeInterceptor())
            .TryAddInterceptor(new GlobalIdInterceptor());
    }
}
