namespace Cacao.Types;

/// <summary>Adds the types of mutation errors: one union a mutation, and the interface that all errors implement.</summary>
internal sealed class MutationErrorTypes(SchemaConfiguration schema, MutationConventionOptions options)
{
    private string? _interfaceName;

    public void Add(MutationNames names, IReadOnlyList<MutationErrorDefinition> errors, bool ownsPayload)
    {
        var union = new UnionTypeConfiguration { Name = names.ErrorType };
        var byType = new List<(Type Type, string Name)>();
        foreach (var error in errors)
        {
            var type = FindErrorType(error, names);
            var reference = new TypeReference.Named(type.Name);
            if (!union.Members.Contains(reference))
            {
                union.Members.Add(reference);
                byType.Add((error.ErrorType, type.Name));
            }

            // An error's .NET type may implement the interface by itself: it is then named by its .NET type.
            var interfaceName = GetInterface();
            if (!type.Interfaces.Exists(i => TypeReferences.FindOutput(schema, i)?.Name == interfaceName))
            {
                type.Interfaces.Add(new TypeReference.Named(interfaceName));
            }
        }

        if (schema.Find(union.Name) is not null)
        {
            throw new SchemaException($"The errors of a mutation would be named \"{union.Name}\", but there is a type of that name.");
        }

        union.ResolveType = error => FindName(byType, error);
        schema.Types.Add(union);

        var payload = (ObjectTypeConfiguration)schema.Find(names.PayloadType)!;
        if (!ownsPayload)
        {
            HideValues(payload);
        }

        payload.Fields.Add(new FieldConfiguration
        {
            Name = names.ErrorsField,
            Type = TypeReference.Of(union.Name).AsNonNull().AsList(),
            PureResolver = static context => (context.Parent<object?>() as MutationPayload)?.Errors,
        });
    }

    private ObjectTypeConfiguration FindErrorType(MutationErrorDefinition error, MutationNames names)
    {
        if (schema.FindOutput(error.ErrorType) is not ObjectTypeConfiguration type || type is InterfaceTypeConfiguration)
        {
            throw new SchemaException($"There is no object type for the error {error.ErrorType.FullName} of {names.PayloadType}.");
        }

        return type;
    }

    private static string? FindName(List<(Type Type, string Name)> types, object error)
    {
        foreach (var (type, name) in types)
        {
            if (type == error.GetType())
            {
                return name;
            }
        }

        foreach (var (type, name) in types)
        {
            if (type.IsInstanceOfType(error))
            {
                return name;
            }
        }

        return null;
    }

    private string GetInterface()
    {
        if (_interfaceName is not null)
        {
            return _interfaceName;
        }

        if (options.ErrorInterfaceType is { } runtimeType)
        {
            return _interfaceName = schema.FindOutput(runtimeType) is InterfaceTypeConfiguration found
                ? found.Name
                : throw new SchemaException($"There is no interface type for {runtimeType.FullName}, which errors implement.");
        }

        if (schema.Find("Error") is null)
        {
            var error = new InterfaceTypeConfiguration { Name = "Error" };
            error.Fields.Add(new FieldConfiguration { Name = "message", Type = TypeReference.Of("String").AsNonNull() });
            schema.Types.Add(error);
        }

        return _interfaceName = "Error";
    }

    /// <summary>A payload that someone wrote has no value when there are errors: its fields are null then.</summary>
    private static void HideValues(ObjectTypeConfiguration payload)
    {
        foreach (var field in payload.Fields)
        {
            field.Type = TypeReferences.EnsureNullable(field.Type);
            field.LeafResolver = null;
            if (field is { PureResolver: null, Resolver: null, BatchResolver: null })
            {
                field.PureResolver = DefaultResolver.Create(field.MemberName ?? field.Name);
            }

            if (field.PureResolver is { } pure && field.Middleware.Count == 0)
            {
                field.PureResolver = context => context.Parent<object?>() is MutationPayload ? null : pure(context);
            }
            else
            {
                field.Middleware.Insert(0, static next => context
                    => context.Parent<object?>() is MutationPayload ? new ValueTask<object?>((object?)null) : next(context));
            }
        }
    }
}
