namespace Cacao.Types;

/// <summary>Gives payloads of mutations a field of the query type, so that clients read on in the same request.</summary>
/// <param name="root">The parent of the query type's fields.</param>
internal sealed class PayloadQueryInterceptor(MutationPayloadOptions options, object root) : ITypeInterceptor
{
    /// <summary>After the payloads are made.</summary>
    public int Order => 150;

    public void OnConfigure(SchemaConfiguration schema)
    {
        if (schema.QueryTypeName is not { } query || schema.Find(schema.MutationTypeName) is not ObjectTypeConfiguration mutation)
        {
            return;
        }

        var name = options.QueryFieldName ?? "query";
        foreach (var field in mutation.Fields)
        {
            if (TypeReferences.FindOutput(schema, field.Type) is ObjectTypeConfiguration payload
                && options.MutationPayloadPredicate(payload)
                && !payload.Fields.Exists(f => string.Equals(f.Name, name, StringComparison.Ordinal)))
            {
                payload.Fields.Add(new FieldConfiguration
                {
                    Name = name,
                    Type = TypeReference.Of(query).AsNonNull(),
                    PureResolver = _ => root,
                });
            }
        }
    }
}
