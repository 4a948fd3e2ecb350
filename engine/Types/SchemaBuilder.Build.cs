using Cacao.Language;

namespace Cacao.Types;

public sealed partial class SchemaBuilder
{
    /// <summary>
    /// Makes the schema: documents are read, extensions merged, interceptors run in their order, and types made, in this order. A schema
    /// from SDL alone is taken as it is; its rules are checked by
    /// <see cref="SchemaValidator"/>. Call once.
    /// </summary>
    /// <exception cref="SchemaException">A type cannot be found, or two definitions contradict each other.</exception>
    public Schema Build(IServiceProvider? services = null)
    {
        var configuration = _configuration;
        configuration.Services ??= services;
        var isCodeFirst = configuration.Types.Count > 0 || _interceptors.Count > 0;

        var syntax = new SchemaSyntax();
        var reader = new DocumentReader(configuration, syntax);
        foreach (var document in _documents)
        {
            reader.Read(document);
        }

        ReadExtensions(configuration, reader);
        if (services is not null)
        {
            TypeCompletion.Run(configuration, services);
        }

        ExtensionMerger.Merge(configuration);
        OperationTypeReader.Apply(configuration, syntax);
        RemoveRootLeaves(configuration);
        foreach (var configure in _configureActions)
        {
            configure(configuration);
        }

        if (services is not null && _configureActions.Count > 0)
        {
            TypeCompletion.Run(configuration, services);
        }

        RunInterceptors(configuration);
        SchemaOptionsConvention.Apply(configuration);
        if (isCodeFirst)
        {
            WellKnownDirectives.AddUsed(configuration);
        }

        var factory = new TypeFactory(configuration, new TypeFactoryOptions
        {
            Scalars = _scalars,
            Resolvers = _resolvers,
            TypeResolvers = _typeResolvers,
            DefaultResolver = _defaultResolver,
            AllowsKnownScalars = isCodeFirst,
        });
        var schema = factory.Create(syntax);
        schema.Name = SchemaName ?? schema.Name;
        schema.Services = services;
        schema.Features = configuration.Features;
        if (configuration.Options.StrictValidation)
        {
            SchemaValidator.ThrowIfInvalid(schema);
        }

        return schema;
    }

    /// <summary>What extension documents define takes no operation by its name alone.</summary>
    private void ReadExtensions(SchemaConfiguration configuration, DocumentReader reader)
    {
        if (_extensions.Count == 0)
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in configuration.Types)
        {
            names.Add(type.Name);
        }

        configuration.QueryTypeName = Known(configuration.QueryTypeName);
        configuration.MutationTypeName = Known(configuration.MutationTypeName);
        configuration.SubscriptionTypeName = Known(configuration.SubscriptionTypeName);
        foreach (var document in _extensions)
        {
            reader.Read(document);
        }

        string? Known(string? name) => name is not null && names.Contains(name) ? name : null;
    }

    /// <summary>Root fields have no parent that a leaf could be read from, though the class of a root type may be another type's as well.</summary>
    private static void RemoveRootLeaves(SchemaConfiguration configuration)
    {
        foreach (var operation in (ReadOnlySpan<OperationType>)[OperationType.Query, OperationType.Mutation, OperationType.Subscription])
        {
            if (configuration.Find(configuration.GetOperationTypeName(operation)) is ObjectTypeConfiguration type)
            {
                foreach (var field in type.Fields)
                {
                    if (field.PureResolver is not null)
                    {
                        field.LeafResolver = null;
                    }
                }
            }
        }
    }

    private void RunInterceptors(SchemaConfiguration configuration)
    {
        // Stable: of two with one order the first registered runs first.
        foreach (var interceptor in _interceptors.OrderBy(static i => i.Order))
        {
            interceptor.OnConfigure(configuration);
        }
    }
}
