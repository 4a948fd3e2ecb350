namespace Cacao.Types;

/// <summary>Gives the types that documents define what was generated for the classes that code binds to them.</summary>
internal static class DocumentBindings
{
    public static void Apply(SchemaConfiguration schema, IServiceProvider services)
    {
        foreach (var (name, runtimeType) in schema.Features.Get<RuntimeBindings>()?.Documents ?? [])
        {
            var generated = new SchemaConfiguration();
            var catalogs = generated.GetCatalogs();
            switch (schema.Find(name))
            {
                case ObjectTypeConfiguration type:
                    type.RuntimeType ??= runtimeType;
                    if (catalogs.TryAddOutput(generated, runtimeType, services) && generated.FindOutput(runtimeType) is ObjectTypeConfiguration members)
                    {
                        BindFields(type, members, IsRoot(schema, name));
                    }

                    break;
                case InputObjectTypeConfiguration input:
                    input.RuntimeType ??= runtimeType;
                    if (catalogs.TryAddInput(generated, runtimeType, services) && generated.FindInput(runtimeType) is { } fields)
                    {
                        BindFields(input, fields);
                    }

                    break;
                case EnumTypeConfiguration enumeration:
                    enumeration.RuntimeType ??= runtimeType;
                    BindValues(enumeration, generated, catalogs, services);
                    break;
            }
        }
    }

    private static bool IsRoot(SchemaConfiguration schema, string name)
        => string.Equals(name, schema.QueryTypeName, StringComparison.Ordinal)
            || string.Equals(name, schema.MutationTypeName, StringComparison.Ordinal)
            || string.Equals(name, schema.SubscriptionTypeName, StringComparison.Ordinal);

    private static void BindFields(ObjectTypeConfiguration type, ObjectTypeConfiguration members, bool isRoot)
    {
        foreach (var field in type.Fields)
        {
            if (members.Fields.Find(f => string.Equals(f.Name, field.Name, StringComparison.Ordinal)) is not { } member)
            {
                continue;
            }

            // The document's type decides how a value is written.
            field.LeafResolver ??= isRoot || !field.Type.Equals(member.Type) ? null : member.LeafResolver;
            field.PureResolver ??= member.PureResolver;
            field.Resolver ??= member.Resolver;
            field.BatchResolver ??= member.BatchResolver;
            field.SubscribeResolver ??= member.SubscribeResolver;
            field.MemberName ??= member.MemberName;
            field.SourceMember ??= member.SourceMember;
            field.ResultType ??= member.ResultType;
            foreach (var argument in field.Arguments)
            {
                argument.RuntimeType ??= member.Arguments.Find(a => string.Equals(a.Name, argument.Name, StringComparison.Ordinal))?.RuntimeType;
            }
        }
    }

    private static void BindFields(InputObjectTypeConfiguration type, InputObjectTypeConfiguration generated)
    {
        type.Factory ??= generated.Factory;
        type.FactorySize = generated.FactorySize;
        foreach (var field in type.Fields)
        {
            if (generated.Fields.Find(f => string.Equals(f.Name, field.Name, StringComparison.Ordinal)) is { } member)
            {
                field.Position = member.Position;
                field.RuntimeType ??= member.RuntimeType;
                field.MemberName ??= member.MemberName;
            }
        }
    }

    private static void BindValues(
        EnumTypeConfiguration type,
        SchemaConfiguration generated,
        GeneratedTypeCatalogs catalogs,
        IServiceProvider services)
    {
        var runtimeType = type.RuntimeType!;
        var values = catalogs.TryAddOutput(generated, runtimeType, services) && generated.FindOutput(runtimeType) is EnumTypeConfiguration known
            ? known
            : runtimeType.IsEnum ? EnumInference.Infer(runtimeType) : null;
        foreach (var value in type.Values)
        {
            if (values?.Values.Find(v => string.Equals(v.Name, value.Name, StringComparison.Ordinal)) is { } member)
            {
                value.RuntimeValue = member.RuntimeValue;
            }
        }
    }
}
