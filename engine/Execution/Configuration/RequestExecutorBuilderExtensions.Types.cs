using Cacao.Execution;
using Cacao.Language;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Files that clients upload, by the multipart request specification.</summary>
    public static IRequestExecutorBuilder AddUploadType(this IRequestExecutorBuilder builder) => builder.AddType(new UploadType());

    /// <summary>Adds the public members of <typeparamref name="T"/> to the query type.</summary>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddResolvers<T>();

    /// <summary>Adds the query type without fields: extensions give it some.</summary>
    public static IRequestExecutorBuilder AddQueryType(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor>? configure = null)
        => builder.AddRootType(OperationType.Query, configure);

    /// <summary>Adds the public members of <typeparamref name="T"/> to the mutation type.</summary>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddResolvers<T>();

    /// <summary>Adds the mutation type without fields: extensions give it some.</summary>
    public static IRequestExecutorBuilder AddMutationType(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor>? configure = null)
        => builder.AddRootType(OperationType.Mutation, configure);

    /// <summary>Adds the public members of <typeparamref name="T"/> to the subscription type.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddResolvers<T>();

    /// <summary>Adds the subscription type without fields: extensions give it some.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor>? configure = null)
        => builder.AddRootType(OperationType.Subscription, configure);

    /// <summary>Adds the fields of a class marked with <c>[ExtendObjectType]</c>, <c>[QueryType]</c> and the like.</summary>
    public static IRequestExecutorBuilder AddTypeExtension<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddResolvers<T>();

    /// <summary>Adds the type of <typeparamref name="T"/>: an object, interface, union, enum, input object or scalar.</summary>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder)
        => typeof(ScalarType).IsAssignableFrom(typeof(T))
            ? builder.ConfigureSchema(static schema => schema.AddScalar((ScalarType)Activator.CreateInstance(typeof(T), nonPublic: true)!))
            : builder.AddGenerated(typeof(T));

    /// <summary>Adds a scalar.</summary>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, ScalarType scalar)
        => builder.ConfigureSchema(schema => schema.AddScalar(scalar));

    /// <inheritdoc cref="AddType{T}"/>
    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder) => builder.AddGenerated(typeof(T));

    /// <inheritdoc cref="AddType{T}"/>
    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder) => builder.AddGenerated(typeof(T));

    /// <inheritdoc cref="AddType{T}"/>
    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder) => builder.AddGenerated(typeof(T));

    /// <inheritdoc cref="AddType{T}"/>
    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder) => builder.AddGenerated(typeof(T));

    /// <inheritdoc cref="AddType{T}"/>
    public static IRequestExecutorBuilder AddInputObjectType<T>(this IRequestExecutorBuilder builder) => builder.AddGenerated(typeof(T));

    private static IRequestExecutorBuilder AddResolvers<T>(this IRequestExecutorBuilder builder)
        where T : class
    {
        if (!typeof(T).IsAbstract)
        {
            builder.Services.TryAddSingleton<T>();
        }

        return builder.AddGenerated(typeof(T));
    }

    private static IRequestExecutorBuilder AddGenerated(this IRequestExecutorBuilder builder, Type type)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ConfigureSchema((services, schema) => schema.Configure(types => types.AddGenerated(type, services)));
    }

    private static IRequestExecutorBuilder AddRootType(
        this IRequestExecutorBuilder builder,
        OperationType operation,
        Action<IObjectTypeDescriptor>? configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ConfigureSchema(schema => schema.Configure(types =>
        {
            var type = types.GetRootType(operation);
            configure?.Invoke(new ObjectTypeDescriptor(type));
        }));
    }
}
