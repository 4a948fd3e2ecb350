using System.Text;

namespace Cacao.Fusion.Composition;

/// <summary>
/// What might give a query path its plan, the least intrusive first: (1) a lookup where one was missed, by a key that the types have; (2) the same for
/// the types on the way; (3) the field itself where the object is. Whether one does is found out by composing it.
/// </summary>
internal sealed class AdditionCandidates(IReadOnlyList<SchemaDefinition> sources)
{
    public IEnumerable<IReadOnlyList<SchemaAddition>> For(UnsatisfiablePath failure)
    {
        if (failure.Field is null)
        {
            return sources.Where(s => s.Type<ObjectTypeDefinition>(failure.Type.Name)?.Field("id") is not null)
                .Select(s => Lookup(failure.Type.Name, ["id"], s))
                .OfType<SchemaAddition>()
                .Select(a => (IReadOnlyList<SchemaAddition>)[a]);
        }

        return Lookups(failure).Concat(SharedField(failure, failure.Field));
    }

    private IEnumerable<IReadOnlyList<SchemaAddition>> Lookups(UnsatisfiablePath failure)
    {
        var tried = new HashSet<(string, string)>();

        foreach (var (type, schema) in failure.Error.Missed().Concat(Ancestors(failure.Path)))
        {
            if (!tried.Add((type, schema)) || sources.FirstOrDefault(s => s.Name == schema) is not { } target)
            {
                continue;
            }

            foreach (var key in Keys(type, target))
            {
                if (Lookup(type, key, target) is { } addition)
                {
                    yield return [addition];
                }
            }
        }
    }

    /// <summary>The types on the way, in every schema that has them: from there the same fields lead down again.</summary>
    private IEnumerable<(string Type, string Schema)> Ancestors(QueryPath? path)
    {
        for (var step = path; step is not null; step = step.Parent)
        {
            foreach (var source in sources)
            {
                if (source.Name != step.Schema && source.Type<ObjectTypeDefinition>(step.Type.Name) is not null && source.QueryTypeName != step.Type.Name)
                {
                    yield return (step.Type.Name, source.Name);
                }
            }
        }
    }

    /// <summary>Keys of one field or several: those that are declared, then what looks like an id.</summary>
    private List<IReadOnlyList<string>> Keys(string type, SchemaDefinition target)
    {
        var keys = new List<IReadOnlyList<string>>();
        var owners = sources.Where(s => s.Type<ObjectTypeDefinition>(type) is not null).OrderBy(s => s == target ? 0 : 1).ToList();

        foreach (var owner in owners)
        {
            foreach (var text in owner.Type<ObjectTypeDefinition>(type)!.Keys())
            {
                if (SelectionSets.TryParse(text, out var selectionSet) && selectionSet.Selections.All(s => s is Language.FieldNode { SelectionSet: null, Arguments.Count: 0 }))
                {
                    Add([.. selectionSet.Selections.Select(s => ((Language.FieldNode)s).Name.Value)]);
                }
            }
        }

        foreach (var owner in owners)
        {
            foreach (var field in owner.Type<ObjectTypeDefinition>(type)!.Fields)
            {
                if (IsKeyLike(field, owner))
                {
                    Add([field.Name]);
                }
            }
        }

        return keys;

        void Add(IReadOnlyList<string> key)
        {
            if (key.Count > 0 && !keys.Exists(k => k.SequenceEqual(key, StringComparer.Ordinal)))
            {
                keys.Add(key);
            }
        }
    }

    private static bool IsKeyLike(FieldDefinition field, SchemaDefinition schema)
        => field is { Arguments.Count: 0 }
            && !field.Type.IsList()
            && schema.Type(field.Type.NamedType()) is null or ScalarTypeDefinition
            && field.Type.NamedType() is not ("Boolean" or "Float")
            && (field.Type.NamedType() == "ID" || field.Name is "id" or "sku" or "upc" or "isbn" or "code" or "key" or "slug"
                || field.Name.EndsWith("Id", StringComparison.Ordinal));

    /// <summary>A lookup of a type by fields; fields that the schema does not have yet come with it.</summary>
    private SchemaAddition? Lookup(string type, IReadOnlyList<string> key, SchemaDefinition target)
    {
        if (target.Type<ObjectTypeDefinition>(type) is not { } own)
        {
            return null;
        }

        var arguments = new List<string>();
        var missing = new List<string>();

        foreach (var name in key)
        {
            var field = own.Field(name) ?? sources.Select(s => s.Type<ObjectTypeDefinition>(type)?.Field(name)).FirstOrDefault(f => f is not null);

            if (field is null || field.Arguments.Count > 0)
            {
                return null;
            }

            arguments.Add($"{name}: {field.Type.Text()}");

            if (own.Field(name) is null)
            {
                missing.Add($"{name}: {field.Type.Text()}");
            }
        }

        var text = new StringBuilder();

        if (missing.Count > 0)
        {
            text.Append($"extend type {type} @key(fields: \"{string.Join(' ', key)}\") {{\n  {string.Join("\n  ", missing)}\n}}\n");
        }

        var query = target.QueryType is null ? "type Query" : $"extend type {target.QueryTypeName}";
        text.Append($"{query} {{\n  {FieldName(type, key, target)}({string.Join(", ", arguments)}): {type} @lookup @internal\n}}");
        return new SchemaAddition(target.Name, text.ToString());
    }

    private static string FieldName(string type, IReadOnlyList<string> key, SchemaDefinition target)
    {
        var name = $"{char.ToLowerInvariant(type[0])}{type[1..]}By{string.Join("And", key.Select(k => char.ToUpperInvariant(k[0]) + k[1..]))}";

        while (target.QueryType?.Field(name) is not null)
        {
            name += "Lookup";
        }

        return name;
    }

    /// <summary>The field where the object is, for leaves: then both schemas give it.</summary>
    private IEnumerable<IReadOnlyList<SchemaAddition>> SharedField(UnsatisfiablePath failure, FieldDefinition field)
    {
        if (failure.Path is not { } path
            || sources.FirstOrDefault(s => s.Name == path.Schema) is not { } here
            || here.Type<ObjectTypeDefinition>(failure.Type.Name) is not { } type
            || type.Field(field.Name) is not null)
        {
            yield break;
        }

        foreach (var owner in sources)
        {
            if (owner.Type<ObjectTypeDefinition>(type.Name)?.Field(field.Name) is not { } original
                || original.Arguments.Exists(a => a.IsRequirement())
                || (owner.Type(original.Type.NamedType()) is not (null or ScalarTypeDefinition) && here.Type(original.Type.NamedType()) is null))
            {
                continue;
            }

            var arguments = original.Arguments.Count == 0
                ? ""
                : $"({string.Join(", ", original.Arguments.Select(a => $"{a.Name}: {a.Type.Text()}"))})";
            var added = new SchemaAddition(here.Name, $"extend type {type.Name} {{\n  {field.Name}{arguments}: {original.Type.Text()} @shareable\n}}");
            yield return original.IsShareable() ? [added] : [added, new SchemaAddition(owner.Name, $"extend type {type.Name} @shareable")];
        }
    }
}
