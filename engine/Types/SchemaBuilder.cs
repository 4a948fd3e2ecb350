using Cacao.Language;

namespace Cacao.Types;

/// <summary>Makes a <see cref="Schema"/> from type system documents, from code-first configurations, or from both.</summary>
public sealed partial class SchemaBuilder
{
    private readonly List<DocumentNode> _documents = [];
    private readonly SchemaConfiguration _configuration = new();
    private readonly List<ITypeInterceptor> _interceptors = [];
    private readonly List<ScalarType> _scalars = [];

    /// <summary>Adds definitions and extensions in SDL.</summary>
    public SchemaBuilder AddDocument(DocumentNode document)
    {
        _documents.Add(document);
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

    /// <summary>Changes the configuration directly.</summary>
    public SchemaBuilder Configure(Action<SchemaConfiguration> configure)
    {
        configure(_configuration);
        return this;
    }
}
