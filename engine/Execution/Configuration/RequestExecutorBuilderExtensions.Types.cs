using Cacao.Execution;
using Cacao.Language;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Files that clients upload, by the multipart request specification.</summary>
    public static IRequestExecutorBuilder AddUploadType(this IRequestExecutorBuilder builder) => builder.AddType(new UploadType());

    /// <summary>Adds the public members of <typeparamref name="T"/> to the query type, or the type that <typeparamref name="T"/> describes.</summary>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddRootType(OperationType.Query, typeof(T));

    /// <inheritdoc cref="AddQueryType{T}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, Type type)
        => builder.AddRootType(OperationType.Query, type);

    /// <summary>Adds the public members of <typeparamref name="T"/> to the query type, and changes it.</summary>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        where T : class
        => builder.AddRootType(OperationType.Query, configure);

    /// <summary>Adds the query type that code describes.</summary>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, ObjectType type)
        => builder.AddRootType(OperationType.Query, type);

    /// <summary>Adds the query type without fields: extensions give it some.</summary>
    public static IRequestExecutorBuilder AddQueryType(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor>? configure = null)
        => builder.AddRootType(OperationType.Query, configure);

    /// <summary>Adds the public members of <typeparamref name="T"/> to the mutation type, or the type that <typeparamref name="T"/> describes.</summary>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddRootType(OperationType.Mutation, typeof(T));

    /// <inheritdoc cref="AddMutationType{T}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, Type type)
        => builder.AddRootType(OperationType.Mutation, type);

    /// <summary>Adds the public members of <typeparamref name="T"/> to the mutation type, and changes it.</summary>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        where T : class
        => builder.AddRootType(OperationType.Mutation, configure);

    /// <summary>Adds the mutation type that code describes.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, ObjectType type)
        => builder.AddRootType(OperationType.Mutation, type);

    /// <summary>Adds the mutation type without fields: extensions give it some.</summary>
    public static IRequestExecutorBuilder AddMutationType(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor>? configure = null)
        => builder.AddRootType(OperationType.Mutation, configure);

    /// <summary>Adds the public members of <typeparamref name="T"/> to the subscription type, or the type that <typeparamref name="T"/> describes.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddRootType(OperationType.Subscription, typeof(T));

    /// <inheritdoc cref="AddSubscriptionType{T}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder, Type type)
        => builder.AddRootType(OperationType.Subscription, type);

    /// <summary>Adds the public members of <typeparamref name="T"/> to the subscription type, and changes it.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        where T : class
        => builder.AddRootType(OperationType.Subscription, configure);

    /// <summary>Adds the subscription type that code describes.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder, ObjectType type)
        => builder.AddRootType(OperationType.Subscription, type);

    /// <summary>Adds the subscription type without fields: extensions give it some.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor>? configure = null)
        => builder.AddRootType(OperationType.Subscription, configure);

    /// <summary>
    /// Adds the fields of a class marked with <c>[ExtendObjectType]</c>, <c>[QueryType]</c> and the like, or of an
    /// <c>ObjectTypeExtension</c>.
    /// </summary>
    public static IRequestExecutorBuilder AddTypeExtension<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddTypeExtension(typeof(T));

    /// <inheritdoc cref="AddTypeExtension{T}"/>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type type)
        => TypeDefinitionExtensions.IsDefinition(type) ? builder.AddDefinition(type) : builder.AddResolvers(type);

    /// <summary>Adds to the object type of <typeparamref name="T"/>.</summary>
    public static IRequestExecutorBuilder AddObjectTypeExtension<T>(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor<T>> configure)
        => builder.AddType(new ObjectTypeExtension<T>(configure));

    /// <summary>Adds the type of <typeparamref name="T"/>, or that it describes: an object, interface, union, enum, input object, scalar or directive.</summary>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    /// <inheritdoc cref="AddType{T}"/>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (typeof(ScalarType).IsAssignableFrom(type))
        {
            return builder.ConfigureSchema((services, schema) => schema.AddScalar((ScalarType)ActivatorUtilities.CreateInstance(services, type)));
        }

        if (typeof(DirectiveType).IsAssignableFrom(type))
        {
            return builder.AddDirectiveType(type);
        }

        if (typeof(IFieldInputType).IsAssignableFrom(type))
        {
            return builder;
        }

        return TypeDefinitionExtensions.IsDefinition(type) ? builder.AddDefinition(type) : builder.AddGenerated(type);
    }

    /// <summary>Adds several types.</summary>
    public static IRequestExecutorBuilder AddTypes(this IRequestExecutorBuilder builder, params Type[] types)
    {
        ArgumentNullException.ThrowIfNull(types);
        foreach (var type in types)
        {
            builder.AddType(type);
        }

        return builder;
    }

    /// <summary>Adds a type, an extension of one or a directive that code describes.</summary>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, ITypeSystemMember member)
        => builder.ConfigureSchema((services, schema) => schema.AddMember(member, services));

    /// <summary>Adds a scalar.</summary>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, ScalarType scalar)
        => builder.ConfigureSchema(schema => schema.AddScalar(scalar));

    /// <summary>Adds the directive that <typeparamref name="T"/> is or describes.</summary>
    public static IRequestExecutorBuilder AddDirectiveType<T>(this IRequestExecutorBuilder builder)
        where T : class
        => builder.AddDirectiveType(typeof(T));

    /// <inheritdoc cref="AddDirectiveType{T}"/>
    public static IRequestExecutorBuilder AddDirectiveType(this IRequestExecutorBuilder builder, Type type)
        => builder.ConfigureSchema((services, schema) => schema.AddDirective(TypeDefinitionExtensions.CreateDirective(type, services)));

    /// <inheritdoc cref="AddType{T}"/>
    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder) => builder.AddGenerated(typeof(T));

    /// <summary>Adds the object type of <typeparamref name="T"/>, and changes it.</summary>
    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        => builder.AddType(new ObjectType<T>(configure));

    /// <summary>Adds the object type that code describes.</summary>
    public static IRequestExecutorBuilder AddObjectType(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor> configure)
        => builder.AddType(new ObjectType(configure));

    /// <inheritdoc cref="AddType{T}"/>
    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder) => builder.AddGenerated(typeof(T));

    /// <summary>Adds the interface of <typeparamref name="T"/>, and changes it.</summary>
    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder, Action<IInterfaceTypeDescriptor<T>> configure)
        => builder.AddType(new InterfaceType<T>(configure));

    /// <summary>Adds the interface that code describes.</summary>
    public static IRequestExecutorBuilder AddInterfaceType(this IRequestExecutorBuilder builder, Action<IInterfaceTypeDescriptor> configure)
        => builder.AddType(new InterfaceType(configure));

    /// <inheritdoc cref="AddType{T}"/>
    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder) => builder.AddGenerated(typeof(T));

    /// <summary>Adds the enum of <typeparamref name="T"/>, and changes it.</summary>
    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder, Action<IEnumTypeDescriptor<T>> configure)
        where T : notnull
        => builder.AddType(new EnumType<T>(configure));

    /// <summary>Adds the enum that code describes.</summary>
    public static IRequestExecutorBuilder AddEnumType(this IRequestExecutorBuilder builder, Action<IEnumTypeDescriptor> configure)
        => builder.AddType(new EnumType(configure));

    /// <inheritdoc cref="AddType{T}"/>
    public static IRequestExecutorBuilder AddInputObjectType<T>(this IRequestExecutorBuilder builder) => builder.AddGenerated(typeof(T));

    /// <summary>Adds the input object of <typeparamref name="T"/>, and changes it.</summary>
    public static IRequestExecutorBuilder AddInputObjectType<T>(this IRequestExecutorBuilder builder, Action<IInputObjectTypeDescriptor<T>> configure)
        => builder.AddType(new InputObjectType<T>(configure));

    /// <summary>Adds the input object that code describes.</summary>
    public static IRequestExecutorBuilder AddInputObjectType(this IRequestExecutorBuilder builder, Action<IInputObjectTypeDescriptor> configure)
        => builder.AddType(new InputObjectType(configure));

    /// <inheritdoc cref="AddType{T}"/>
    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder) => builder.AddGenerated(typeof(T));

    /// <summary>Adds the union of <typeparamref name="T"/>, and changes it.</summary>
    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder, Action<IUnionTypeDescriptor> configure)
        => builder.AddType(new UnionType<T>(configure));

    /// <summary>Adds the union that code describes.</summary>
    public static IRequestExecutorBuilder AddUnionType(this IRequestExecutorBuilder builder, Action<IUnionTypeDescriptor> configure)
        => builder.AddType(new UnionType(configure));

    /// <summary>Gives members of <typeparamref name="TRuntime"/> the type that <typeparamref name="TType"/> is or describes.</summary>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntime, TType>(this IRequestExecutorBuilder builder)
        => builder.BindRuntimeType(typeof(TRuntime), typeof(TType));

    /// <inheritdoc cref="BindRuntimeType{TRuntime, TType}"/>
    public static IRequestExecutorBuilder BindRuntimeType(this IRequestExecutorBuilder builder, Type runtimeType, Type type)
        => builder.ConfigureSchema(schema => schema.BindRuntimeType(runtimeType, type));

    /// <summary>Resolves the fields of the type that a document defines by the members of <typeparamref name="T"/>.</summary>
    /// <param name="typeName">The type's name; null for the class's.</param>
    public static IRequestExecutorBuilder BindRuntimeType<T>(this IRequestExecutorBuilder builder, string? typeName = null)
        => builder.ConfigureSchema(schema => schema.BindRuntimeType(typeof(T), typeName));

    /// <summary>Adds a conversion between .NET types, for members whose type is bound to another type's scalar.</summary>
    public static IRequestExecutorBuilder AddTypeConverter<TSource, TTarget>(this IRequestExecutorBuilder builder, Func<TSource, TTarget> converter)
        where TSource : notnull
        where TTarget : notnull
        => builder.ConfigureSchema(schema => schema.AddTypeConverter(converter));

    private static IRequestExecutorBuilder AddRootType(this IRequestExecutorBuilder builder, OperationType operation, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (!TypeDefinitionExtensions.IsDefinition(type))
        {
            return builder.AddResolvers(type);
        }

        // The members of the described class are called on one instance.
        if (TypeDefinitionExtensions.GetDescribedType(type) is { IsClass: true, IsAbstract: false } described && described != typeof(object))
        {
            builder.Services.TryAddSingleton(described);
        }

        return builder.ConfigureSchema((services, schema) => schema.Configure(
            types => types.SetRootType(operation, (ObjectTypeConfiguration)types.AddDefinition(type, services))));
    }

    private static IRequestExecutorBuilder AddRootType(this IRequestExecutorBuilder builder, OperationType operation, ObjectType type)
        => builder.ConfigureSchema((services, schema) => schema.Configure(
            types => types.SetRootType(operation, (ObjectTypeConfiguration)types.AddDefinition(type, services))));

    private static IRequestExecutorBuilder AddRootType<T>(
        this IRequestExecutorBuilder builder,
        OperationType operation,
        Action<IObjectTypeDescriptor<T>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.AddRootType(operation, typeof(T)).ConfigureSchema((services, schema) => schema.Configure(
            types => configure(new ObjectTypeDescriptor<T>(types.GetRootType(operation), services))));
    }

    private static IRequestExecutorBuilder AddResolvers(this IRequestExecutorBuilder builder, Type type)
    {
        if (!type.IsAbstract)
        {
            builder.Services.TryAddSingleton(type);
        }

        return builder.AddGenerated(type);
    }

    private static IRequestExecutorBuilder AddDefinition(this IRequestExecutorBuilder builder, Type type)
        => builder.ConfigureSchema((services, schema) => schema.Configure(types => types.AddDefinition(type, services)));

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
        return builder.ConfigureSchema((services, schema) => schema.Configure(types =>
        {
            var type = types.GetRootType(operation);
            configure?.Invoke(new ObjectTypeDescriptor(type, services));
            types.SetRootType(operation, type);
        }));
    }
}
