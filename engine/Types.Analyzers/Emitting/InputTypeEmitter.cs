using Cacao.Types.Analyzers.Models;

namespace Cacao.Types.Analyzers.Emitting;

/// <summary>Writes input object types with the factory that makes their values.</summary>
internal static class InputTypeEmitter
{
    public static string Emit(string module, InputTypeModel model)
    {
        var writer = TypeEmitter.Begin(module, model.Id, "input", model.Name);
        var known = $"schema.FindInput(typeof({model.RuntimeType})) is not null";
        writer.Open(model.ServiceType is null ? $"if ({known})" : $"if ({known} || services.IsService<{model.ServiceType}>())");
        writer.Line("return;");
        writer.Close();
        writer.Line();
        writer.Open("var type = new InputObjectTypeConfiguration");
        TypeEmitter.Members(writer, model.Name, model.RuntimeType, model.Description);
        if (model.IsOneOf)
        {
            writer.Line("IsOneOf = true,");
        }

        writer.Line("Factory = Create,");
        writer.Line($"FactorySize = {model.Fields.Count},");
        writer.Close(";");
        FieldEmitter.Additions(writer, "type", model.Directives, EquatableArray<string>.Empty);
        for (var i = 0; i < model.Fields.Count; i++)
        {
            var field = model.Fields[i];
            writer.Open();
            writer.Open("var field = new InputValueConfiguration");
            FieldEmitter.ArgumentMembers(writer, field.Argument);
            writer.Line($"Position = {i},");
            writer.Close(";");
            FieldEmitter.Additions(writer, "field", field.Argument.Directives, field.Argument.Features);
            if (field.Argument.Described is { } property)
            {
                writer.Line($"DescriptorAttributes.Apply(services, field, {property});");
            }

            writer.Line("type.Fields.Add(field);");
            writer.Close();
        }

        FieldEmitter.Describe(writer, model.Described);
        writer.Line("schema.Types.Add(type);");
        writer.Close();
        writer.Line();
        EmitFactory(writer, model);
        writer.Close();
        return writer.ToString();
    }

    private static void EmitFactory(CodeWriter writer, InputTypeModel model)
    {
        var positional = new List<string>();
        var required = new List<string>();
        var late = new List<(int Index, InputFieldModel Field)>();
        for (var i = 0; i < model.Fields.Count; i++)
        {
            var field = model.Fields[i];
            switch (field.Kind)
            {
                case InputMemberKind.Constructor:
                    positional.Add(Value(field, i));
                    break;
                case InputMemberKind.Required:
                    required.Add($"{field.Member} = {Value(field, i)}");
                    break;
                default:
                    late.Add((i, field));
                    break;
            }
        }

        var initializer = required.Count > 0 ? $" {{ {string.Join(", ", required)} }}" : string.Empty;
        var creation = $"new {model.RuntimeType}({string.Join(", ", positional)}){initializer}";
        writer.Open("private static object Create(object?[] values)");
        if (late.Count == 0)
        {
            writer.Line($"return {creation};");
            writer.Close();
            return;
        }

        writer.Line($"var value = {creation};");
        foreach (var (index, field) in late)
        {
            writer.Open($"if (InputFields.IsGiven(values[{index}]))");
            writer.Line(field.Kind == InputMemberKind.Init
                ? $"Set{field.Member}(value, {Value(field, index)});"
                : $"value.{field.Member} = {Value(field, index)};");
            writer.Close();
            writer.Line();
        }

        writer.Line("return value;");
        writer.Close();
        foreach (var (_, field) in late)
        {
            if (field.Kind == InputMemberKind.Init)
            {
                EmitAccessor(writer, model, field);
            }
        }
    }

    private static void EmitAccessor(CodeWriter writer, InputTypeModel model, InputFieldModel field)
    {
        const string accessor = "global::System.Runtime.CompilerServices.UnsafeAccessor";
        writer.Line();
        writer.Line($"[{accessor}({accessor}Kind.Method, Name = \"set_{field.Member}\")]");
        writer.Line($"private static extern void Set{field.Member}({field.DeclaringType} target, {field.ValueType} value);");
    }

    private static string Value(InputFieldModel field, int index)
        => field.OptionalType is { } optional
            ? $"InputFields.GetOptional<{optional}>(values[{index}])"
            : $"InputFields.Get<{field.ValueType}>(values[{index}], {field.Missing})";
}
