namespace Cacao.Types;

/// <summary>
/// The mutation convention: arguments become the fields of one input object, results a payload, and declared errors a union in the
/// payload's <c>errors</c>.
/// </summary>
internal sealed class MutationConventionInterceptor : ITypeInterceptor
{
    public int Order => 100;

    public void OnConfigure(SchemaConfiguration schema)
    {
        if (schema.Find(schema.MutationTypeName) is not ObjectTypeConfiguration mutation)
        {
            return;
        }

        var options = schema.Features.Get<MutationConventionOptions>() ?? new MutationConventionOptions();
        var errorTypes = new MutationErrorTypes(schema, options);
        foreach (var field in mutation.Fields)
        {
            var feature = field.Features.Get<MutationConventionFeature>();
            var errors = field.Features.Get<MutationErrorsFeature>()?.Errors ?? [];
            var applies = feature is null ? options.ApplyToAllMutations || errors.Count > 0 : !feature.Disable;
            if (applies)
            {
                Apply(schema, errorTypes, field, errors, new MutationNames(field.Name, options, feature));
            }
        }
    }

    private static void Apply(
        SchemaConfiguration schema,
        MutationErrorTypes errorTypes,
        FieldConfiguration field,
        IReadOnlyList<MutationErrorDefinition> errors,
        MutationNames names)
    {
        if (field.Resolver is null && field.PureResolver is { } pure)
        {
            field.PureResolver = null;
            field.Resolver = context => new ValueTask<object?>(pure(context));
        }

        var arguments = ApplyInput(schema, field, names);
        var makesPayload = !HasOwnPayload(schema, field, names);
        if (makesPayload)
        {
            AddPayload(schema, field, names);
        }

        if (errors.Count > 0)
        {
            errorTypes.Add(names, errors, makesPayload);
            field.Type = TypeReferences.EnsureNonNull(field.Type);
        }

        var handler = new MutationErrorHandler(errors, makesPayload);
        field.Middleware.Insert(0, next => arguments is null
            ? context => handler.InvokeAsync(next, context)
            : context => handler.InvokeAsync(next, new MutationResolverContext(context, names.InputArgument, arguments)));
    }

    /// <summary>Moves the arguments to an input object; gives their names, or null when the field takes such an object already.</summary>
    private static string[]? ApplyInput(SchemaConfiguration schema, FieldConfiguration field, MutationNames names)
    {
        if (field.Arguments.Count == 0 || schema.Find(names.InputType) is InputObjectTypeConfiguration)
        {
            return null;
        }

        if (schema.Find(names.InputType) is { } other)
        {
            throw new SchemaException($"The input of the mutation \"{field.Name}\" would be named \"{other.Name}\", but that type is no input.");
        }

        var input = new InputObjectTypeConfiguration { Name = names.InputType, Factory = static values => new MutationInput(values) };
        input.Fields.AddRange(field.Arguments);
        schema.Types.Add(input);

        field.Arguments.Clear();
        field.Arguments.Add(new InputValueConfiguration
        {
            Name = names.InputArgument,
            Type = TypeReference.Of(names.InputType).AsNonNull(),
            RuntimeType = typeof(MutationInput),
        });
        return input.Fields.ConvertAll(static f => f.Name).ToArray();
    }

    private static bool HasOwnPayload(SchemaConfiguration schema, FieldConfiguration field, MutationNames names)
        => string.Equals(TypeReferences.GetOutputName(schema, field.Type), names.PayloadType, StringComparison.Ordinal);

    private static void AddPayload(SchemaConfiguration schema, FieldConfiguration field, MutationNames names)
    {
        if (schema.Find(names.PayloadType) is not null)
        {
            throw new SchemaException(
                $"The payload of the mutation \"{field.Name}\" would be named \"{names.PayloadType}\", but there is a type of that name.");
        }

        var id = field.Features.Get<IdFeature>();
        var value = new FieldConfiguration
        {
            Name = names.PayloadField ?? MutationNames.ToFieldName(id is null ? TypeReferences.GetOutputName(schema, field.Type) : "ID"),
            Type = TypeReferences.EnsureNullable(field.Type),
            PureResolver = static context => context.Parent<MutationPayload>().Value,
            ResultType = field.ResultType,
        };
        if (id is not null)
        {
            value.Features.Set(id);
            field.Features.Remove<IdFeature>();
        }

        var payload = new ObjectTypeConfiguration { Name = names.PayloadType };
        payload.Fields.Add(value);
        schema.Types.Add(payload);
        field.Type = TypeReference.Of(names.PayloadType).AsNonNull();
        field.ResultType = typeof(MutationPayload);
    }
}
