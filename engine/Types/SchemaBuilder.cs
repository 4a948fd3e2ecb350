using Cacao.Language;

namespace Cacao.Types;

/// <summary>Makes a <see cref="Schema"/> from type system documents, from code-first configurations, or from both.</summary>
public sealed partial class SchemaBuilder
{
    private readonly List<DocumentNode> _documents = [];
    private readonly List<DocumentNode> _extensions = [];
    private readonly SchemaConfiguration _configuration = new();
    private readonly List<Action<SchemaConfiguration>> _configureActions = [];
    private readonly List<ITypeInterceptor> _interceptors = [];
    private readonly List<ScalarType> _scalars = [];
    private readonly Dictionary<string, FieldResolverDelegate> _resolvers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<object, string?>> _typeResolvers = new(StringComparer.Ordinal);
    private FieldResolverDelegate? _defaultResolver;

    public string? SchemaName { get; set; }

    /// <summary>Settings shared by the interceptors of the build; what is set here is seen in <see cref="SchemaConfiguration.Features"/>.</summary>
    public FeatureCollection Features => _configuration.Features;

    /// <summary>Adds definitions and extensions in SDL.</summary>
    public SchemaBuilder AddDocument(DocumentNode document)
    {
        _documents.Add(document);
        return this;
    }

    /// <summary>
    /// Adds a document that extends what the others define: its types take no operation by their name alone, as <c>Mutation</c> would in
    /// <see cref="AddDocument"/>.
    /// </summary>
    public SchemaBuilder AddExtension(DocumentNode document)
    {
        _extensions.Add(document);
        return this;
    }

    /// <summary>Adds a type or, when <see cref="TypeConfiguration.IsExtension"/>, an extension.</summary>
    public SchemaBuilder AddType(TypeConfiguration type)
    {
        _configuration.Types.Add(type);
        return this;
    }

    /// <summary>Adds a scalar, or replaces what binds a scalar of that name in SDL.</summary>
    public SchemaBuilder AddScalar(ScalarType scalar)
    {
        _scalars.Add(scalar);
        return this;
    }

    public SchemaBuilder AddInterceptor(ITypeInterceptor interceptor)
    {
        _interceptors.Add(interceptor);
        return this;
    }

    /// <summary>Adds an interceptor unless one of its type is there.</summary>
    public SchemaBuilder TryAddInterceptor(ITypeInterceptor interceptor)
    {
        foreach (var item in _interceptors)
        {
            if (item.GetType() == interceptor.GetType())
            {
                return this;
            }
        }

        return AddInterceptor(interceptor);
    }

    /// <summary>Adds a directive definition.</summary>
    public SchemaBuilder AddDirective(DirectiveDefinitionNode definition)
    {
        _configuration.DirectiveDefinitions.Add(definition);
        return this;
    }

    /// <summary>Changes the configuration directly, before documents are read.</summary>
    public SchemaBuilder Configure(Action<SchemaConfiguration> configure)
    {
        configure(_configuration);
        return this;
    }

    /// <summary>Changes the configuration when types and documents are merged, before interceptors run.</summary>
    public SchemaBuilder ConfigureMerged(Action<SchemaConfiguration> configure)
    {
        _configureActions.Add(configure);
        return this;
    }

    public SchemaBuilder ModifyOptions(Action<SchemaOptions> configure)
    {
        configure(_configuration.Options);
        return this;
    }

    /// <summary>Gives the field at a coordinate (<c>Type.field</c>) its resolver.</summary>
    public SchemaBuilder Bind(string coordinate, FieldResolverDelegate resolver)
    {
        _resolvers[coordinate] = resolver;
        return this;
    }

    /// <summary>Names the object types of an interface's or union's values.</summary>
    public SchemaBuilder BindTypeResolver(string typeName, Func<object, string?> resolveType)
    {
        _typeResolvers[typeName] = resolveType;
        return this;
    }

    /// <summary>Resolves every field that nothing else resolves, in place of reading the parent's member of the field's name.</summary>
    public SchemaBuilder SetDefaultResolver(FieldResolverDelegate resolver)
    {
        _defaultResolver = resolver;
        return this;
    }
}
