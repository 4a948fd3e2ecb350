using Cacao.Execution;
using Cacao.Execution.Processing;
using Cacao.Types;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Gives mutations one input object, and a payload with the errors they declare.</summary>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, bool applyToAllMutations = true)
        => builder.AddMutationConventions(new MutationConventionOptions { ApplyToAllMutations = applyToAllMutations });

    /// <inheritdoc cref="AddMutationConventions(IRequestExecutorBuilder, bool)"/>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, MutationConventionOptions options)
        => builder.ConfigureSchema(schema =>
        {
            options.ErrorInterfaceType ??= schema.Features.Get<MutationConventionOptions>()?.ErrorInterfaceType;
            schema.AddMutationConventions(options);
        });

    /// <summary>Gives payloads of mutations a field of the query type.</summary>
    public static IRequestExecutorBuilder AddQueryFieldToMutationPayloads(
        this IRequestExecutorBuilder builder,
        Action<MutationPayloadOptions>? configure = null)
        => builder.ConfigureSchema(schema =>
        {
            var options = new MutationPayloadOptions();
            configure?.Invoke(options);
            _ = schema.TryAddInterceptor(new PayloadQueryInterceptor(options, RootValue.Instance));
        });

    /// <summary>Has all mutation errors implement the interface of <typeparamref name="T"/>.</summary>
    public static IRequestExecutorBuilder AddErrorInterfaceType<T>(this IRequestExecutorBuilder builder)
        => builder.AddErrorInterfaceType(typeof(T));

    /// <inheritdoc cref="AddErrorInterfaceType{T}"/>
    public static IRequestExecutorBuilder AddErrorInterfaceType(this IRequestExecutorBuilder builder, Type type)
        => builder.ConfigureSchema(schema =>
        {
            var options = schema.Features.Get<MutationConventionOptions>();
            if (options is null)
            {
                schema.Features.Set(options = new MutationConventionOptions());
            }

            options.ErrorInterfaceType = type;
        });

    /// <summary>Adds the <c>Node</c> interface, and the fields <c>node</c> and <c>nodes</c>.</summary>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(
        this IRequestExecutorBuilder builder,
        Action<GlobalObjectIdentificationOptions>? configure = null)
        => builder.ConfigureSchema(schema =>
        {
            var options = new GlobalObjectIdentificationOptions
            {
                CreateScope = static services =>
                {
                    var scope = services.CreateOperationScope();
                    return new NodeScope(scope.ServiceProvider, scope);
                },
            };
            configure?.Invoke(options);
            schema.AddGlobalObjectIdentification(options);
        });

    /// <summary>Changes how operations are weighed.</summary>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ConfigureSchema(schema =>
        {
            var options = schema.Features.Get<CostOptions>();
            if (options is null)
            {
                schema.Features.Set(options = new CostOptions());
            }

            configure(options);
        });
    }
}
