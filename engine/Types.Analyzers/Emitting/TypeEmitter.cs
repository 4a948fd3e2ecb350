using Cacao.Types.Analyzers.Models;
using Cacao.Types.Analyzers.Reading;

namespace Cacao.Types.Analyzers.Emitting;

/// <summary>Writes object, interface, union and enum types, each as a static class with one method.</summary>
internal static class TypeEmitter
{
    public static string EmitObject(string module, ObjectTypeModel model)
    {
        var writer = Begin(module, model.Id, model.IsInterface ? "interface" : "object", model.Name);
        Guard(writer, model.RuntimeType);
        writer.Open($"var type = new {(model.IsInterface ? "InterfaceTypeConfiguration" : "ObjectTypeConfiguration")}");
        Members(writer, model.Name, model.RuntimeType, model.Description);
        writer.Close(";");
        foreach (var item in model.Interfaces)
        {
            writer.Line($"type.Interfaces.Add({item});");
        }

        FieldEmitter.Additions(writer, "type", model.Directives, model.Features);
        writer.Line("var fields = type.Fields;");
        foreach (var field in model.Fields)
        {
            writer.Line();
            FieldEmitter.Emit(writer, field);
        }

        writer.Line();
        FieldEmitter.Describe(writer, model.Described);
        return End(writer);
    }

    public static string EmitUnion(string module, UnionTypeModel model)
    {
        var writer = Begin(module, model.Id, "union", model.Name);
        Guard(writer, model.RuntimeType);
        writer.Open("var type = new UnionTypeConfiguration");
        Members(writer, model.Name, model.RuntimeType, model.Description);
        writer.Close(";");
        foreach (var member in model.Members)
        {
            writer.Line($"type.Members.Add({member});");
        }

        FieldEmitter.Additions(writer, "type", model.Directives, EquatableArray<string>.Empty);
        FieldEmitter.Describe(writer, model.Described);
        return End(writer);
    }

    public static string EmitEnum(string module, EnumTypeModel model)
    {
        var writer = Begin(module, model.Id, "enum", model.Name);
        Guard(writer, model.RuntimeType);
        writer.Open("var type = new EnumTypeConfiguration");
        Members(writer, model.Name, model.RuntimeType, model.Description);
        writer.Close(";");
        FieldEmitter.Additions(writer, "type", model.Directives, EquatableArray<string>.Empty);
        foreach (var value in model.Values)
        {
            writer.Open();
            writer.Open("var value = new EnumValueConfiguration");
            writer.Line($"Name = {CSharp.Literal(value.Name)},");
            writer.Line($"RuntimeValue = {value.Member},");
            FieldEmitter.Property(writer, "Description", value.Description);
            FieldEmitter.Property(writer, "DeprecationReason", value.Deprecation);
            writer.Close(";");
            FieldEmitter.Additions(writer, "value", value.Directives, EquatableArray<string>.Empty);
            writer.Line("type.Values.Add(value);");
            if (value.Described is { } field)
            {
                writer.Line($"DescriptorAttributes.Apply(services, type, value, {field});");
            }

            writer.Close();
        }

        FieldEmitter.Describe(writer, model.Described);

        writer.Line("schema.Types.Add(type);");
        writer.Close();
        writer.Line();
        EmitEnumWriter(writer, model);
        writer.Close();
        return writer.ToString();
    }

    // Names are written from constants: no boxing, no look-up.
    private static void EmitEnumWriter(CodeWriter writer, EnumTypeModel model)
    {
        writer.Open($"internal static void Write(ResultWriter writer, {model.RuntimeType} value)");
        writer.Open("switch (value)");
        foreach (var value in model.Values)
        {
            writer.Line($"case {value.Member}:");
            writer.Line($"    writer.WriteRawJson({CSharp.Literal($"\"{value.Name}\"")}u8);");
            writer.Line("    break;");
        }

        writer.Line("default:");
        writer.Line($"    throw new ResultCoercionException($\"Enum \\\"{model.Name}\\\" cannot represent value: {{value}}\");");
        writer.Close();
        writer.Close();
    }

    public static string ClassName(string id, string kind)
    {
        var chars = id.Select(c => char.IsLetterOrDigit(c) ? c : '_').ToArray();
        return $"{new string(chars)}_{kind}";
    }

    public static CodeWriter Begin(string module, string id, string kind, string name)
    {
        var writer = new CodeWriter();
        ResolverClassEmitter.Usings(writer);
        writer.Line($"namespace {module};");
        writer.Line();
        writer.Line($"/// <summary>The {kind} <c>{name}</c>.</summary>");
        writer.Open($"internal static class {ClassName(id, kind)}");
        writer.Open("internal static void AddTo(SchemaConfiguration schema, global::System.IServiceProvider services)");
        return writer;
    }

    public static void Members(CodeWriter writer, string name, string runtimeType, string? description)
    {
        writer.Line($"Name = {CSharp.Literal(name)},");
        writer.Line($"RuntimeType = typeof({runtimeType}),");
        FieldEmitter.Property(writer, "Description", description);
    }

    private static string End(CodeWriter writer)
    {
        writer.Line("schema.Types.Add(type);");
        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    // Another module of the schema may have reached the same type.
    private static void Guard(CodeWriter writer, string runtimeType)
    {
        writer.Open($"if (schema.FindOutput(typeof({runtimeType})) is not null)");
        writer.Line("return;");
        writer.Close();
        writer.Line();
    }
}
