using Cacao.Execution;
using Cacao.Language;
using Cacao.Types;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Configures a schema and its executor.</summary>
public static partial class RequestExecutorBuilderExtensions
{
    public static IRequestExecutorBuilder ConfigureSchema(this IRequestExecutorBuilder builder, Action<SchemaBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ConfigureSchema((_, schema) => configure(schema));
    }

    /// <summary>Changes how the schema is built.</summary>
    public static IRequestExecutorBuilder ModifyOptions(this IRequestExecutorBuilder builder, Action<SchemaOptions> configure)
        => builder.ConfigureSchema(schema => schema.ModifyOptions(configure));

    /// <summary>Changes the limits of documents: bytes, tokens, depth, fields, directives.</summary>
    public static IRequestExecutorBuilder ModifyParserOptions(
        this IRequestExecutorBuilder builder,
        Func<ParserOptions, ParserOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var setup = builder.GetSetup();
        setup.Parser = configure(setup.Parser);
        return builder;
    }

    /// <inheritdoc cref="ModifyParserOptions(IRequestExecutorBuilder, Func{ParserOptions, ParserOptions})"/>
    public static IRequestExecutorBuilder ModifyParserOptions(this IRequestExecutorBuilder builder, Action<RequestParserOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return builder.ModifyParserOptions(parser =>
        {
            var options = new RequestParserOptions(parser);
            configure(options);
            return options.ApplyTo(parser);
        });
    }

    /// <summary>Refuses introspection, whatever the environment.</summary>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true)
        => builder.ModifyRequestOptions(options => options.EnableIntrospection = !disable);

    /// <summary>Refuses operations whose fields nest deeper.</summary>
    public static IRequestExecutorBuilder AddMaxExecutionDepthRule(
        this IRequestExecutorBuilder builder,
        int maxAllowedExecutionDepth,
        bool skipIntrospectionFields = false)
        => builder.ModifyRequestOptions(options =>
        {
            options.MaxExecutionDepth = maxAllowedExecutionDepth;
            options.SkipIntrospectionDepth = skipIntrospectionFields;
        });

    /// <summary>Leaves types out of the schema that no operation leads to.</summary>
    public static IRequestExecutorBuilder TrimTypes(this IRequestExecutorBuilder builder, bool trim = true)
        => builder.ModifyOptions(options => options.RemoveUnreachableTypes = trim);

    /// <summary>Builds the schema when the application starts, not with the first request: what happens anyway.</summary>
    public static IRequestExecutorBuilder InitializeOnStartup(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder;
    }

    /// <summary>
    /// Records activities and metrics of what is executed: what happens anyway, for whoever listens to the source and the meter named
    /// <see cref="ExecutionDiagnostics.Name"/>.
    /// </summary>
    public static IRequestExecutorBuilder AddInstrumentation(this IRequestExecutorBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder;
    }

    /// <summary>Adds an interceptor unless one of its type is there.</summary>
    public static IRequestExecutorBuilder TryAddTypeInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, ITypeInterceptor
        => builder.ConfigureSchema((services, schema) => schema.TryAddInterceptor(ActivatorUtilities.CreateInstance<T>(services)));

    /// <inheritdoc cref="TryAddTypeInterceptor{T}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder TryAddTypeInterceptor(this IRequestExecutorBuilder builder, ITypeInterceptor interceptor)
        => builder.ConfigureSchema(schema => schema.TryAddInterceptor(interceptor));

    /// <summary>Adds the types that a module makes when the schema is built.</summary>
    public static IRequestExecutorBuilder AddTypeModule<T>(this IRequestExecutorBuilder builder)
        where T : class, ITypeModule
        => builder.AddTypeModule(static services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services));

    /// <inheritdoc cref="AddTypeModule{T}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder AddTypeModule<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> create)
        where T : ITypeModule
    {
        ArgumentNullException.ThrowIfNull(create);
        return builder.ConfigureSchema((services, schema) =>
        {
            // Schemas are built synchronously, once.
            var members = create(services).CreateTypesAsync(schema.CreateDescriptorContext(services), CancellationToken.None).AsTask().GetAwaiter().GetResult();
            foreach (var member in members)
            {
                schema.AddMember(member, services);
            }
        });
    }

    /// <summary>Adds types in SDL.</summary>
    public static IRequestExecutorBuilder AddDocumentFromString(this IRequestExecutorBuilder builder, string sdl)
        => builder.ConfigureSchema(schema => schema.AddDocument(GraphQLParser.Parse(sdl)));

    /// <summary>Adds types in SDL from a file.</summary>
    public static IRequestExecutorBuilder AddDocumentFromFile(this IRequestExecutorBuilder builder, string path)
        => builder.ConfigureSchema(schema => schema.AddDocument(GraphQLParser.Parse(File.ReadAllBytes(path))));

    /// <summary>Resolves a field.</summary>
    public static IRequestExecutorBuilder AddResolver(
        this IRequestExecutorBuilder builder,
        string typeName,
        string fieldName,
        FieldResolverDelegate resolver)
        => builder.ConfigureSchema(schema => schema.Bind($"{typeName}.{fieldName}", resolver));

    /// <inheritdoc cref="AddResolver(IRequestExecutorBuilder, string, string, FieldResolverDelegate)"/>
    public static IRequestExecutorBuilder AddResolver(
        this IRequestExecutorBuilder builder,
        string typeName,
        string fieldName,
        Func<IResolverContext, object?> resolver)
        => builder.AddResolver(typeName, fieldName, context => new ValueTask<object?>(resolver(context)));

    /// <summary>Adds types that code describes.</summary>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, TypeConfiguration type)
        => builder.ConfigureSchema(schema => schema.AddType(type));

    public static IRequestExecutorBuilder AddTypeInterceptor(this IRequestExecutorBuilder builder, ITypeInterceptor interceptor)
        => builder.ConfigureSchema(schema => schema.AddInterceptor(interceptor));

    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<IError, IError> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        builder.GetSetup().ErrorFilters.Add(_ => new DelegateErrorFilter(filter));
        return builder;
    }

    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter
    {
        builder.Services.TryAddSingleton<T>();
        builder.GetSetup().ErrorFilters.Add(static services => services.GetRequiredService<T>());
        return builder;
    }

    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> create)
        where T : class, IErrorFilter
    {
        ArgumentNullException.ThrowIfNull(create);
        builder.GetSetup().ErrorFilters.Add(create);
        return builder;
    }

    /// <summary>Adds a listener that is told what happens to requests.</summary>
    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(this IRequestExecutorBuilder builder)
        where T : ExecutionDiagnosticEventListener
    {
        builder.Services.TryAddSingleton<T>();
        return builder.AddDiagnosticEventListener(static services => services.GetRequiredService<T>());
    }

    /// <inheritdoc cref="AddDiagnosticEventListener{T}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> create)
        where T : ExecutionDiagnosticEventListener
    {
        ArgumentNullException.ThrowIfNull(create);
        builder.GetSetup().DiagnosticListeners.Add(create);
        return builder;
    }

    /// <summary>Registers a data loader.</summary>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder)
        where T : class, IDataLoader
    {
        builder.Services.AddDataLoader<T>();
        return builder;
    }

    /// <inheritdoc cref="AddDataLoader{T}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        builder.Services.AddDataLoader<TService, TImplementation>();
        return builder;
    }

    /// <summary>Delivers events within this process.</summary>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(
        this IRequestExecutorBuilder builder,
        SubscriptionOptions? options = null)
    {
        builder.Services.TryAddSingleton(_ => new InMemoryTopics(options ?? new SubscriptionOptions()));
        builder.Services.TryAddSingleton<ITopicEventSender>(static services => services.GetRequiredService<InMemoryTopics>());
        builder.Services.TryAddSingleton<ITopicEventReceiver>(static services => services.GetRequiredService<InMemoryTopics>());
        return builder;
    }

    private static RequestExecutorSetup GetSetup(this IRequestExecutorBuilder builder) => builder is RequestExecutorBuilder own
        ? own.Setup
        : throw new NotSupportedException("The builder is not the server's own.");
}
