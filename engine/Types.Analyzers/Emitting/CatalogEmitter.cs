using Cacao.Types.Analyzers.Models;

namespace Cacao.Types.Analyzers.Emitting;

/// <summary>Writes the list by which types of the assembly are found that code adds one by one.</summary>
internal static class CatalogEmitter
{
    public static string Emit(ModuleModel module)
    {
        var writer = new CodeWriter();
        writer.Line("using Cacao.Types;");
        writer.Line();
        writer.Line($"[assembly: GeneratedTypeCatalog(typeof(global::{module.Namespace}.TypeCatalog))]");
        writer.Line();
        writer.Line($"namespace {module.Namespace};");
        writer.Line();
        writer.Open("internal static class TypeCatalog");
        writer.Open("internal static global::System.Collections.Generic.IEnumerable<GeneratedType> Create()");
        foreach (var item in module.Objects)
        {
            Entry(writer, item.RuntimeType, "Output", TypeEmitter.ClassName(item.Id, item.IsInterface ? "interface" : "object"));
        }

        foreach (var item in module.Unions)
        {
            Entry(writer, item.RuntimeType, "Output", TypeEmitter.ClassName(item.Id, "union"));
        }

        foreach (var item in module.Enums)
        {
            Entry(writer, item.RuntimeType, "Output", TypeEmitter.ClassName(item.Id, "enum"));
        }

        foreach (var item in module.Inputs)
        {
            Entry(writer, item.RuntimeType, "Input", TypeEmitter.ClassName(item.Id, "input"));
        }

        foreach (var item in module.Classes)
        {
            if (item.Target == Models.ResolverClassTarget.Members)
            {
                Members(writer, item.FullName, ResolverClassEmitter.RegistrationName(module.Namespace, item));
                continue;
            }

            Entry(writer, item.FullName, "Resolvers", ResolverClassEmitter.RegistrationName(module.Namespace, item));
        }

        writer.Line("yield break;");
        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    private static void Members(CodeWriter writer, string type, string registration)
    {
        writer.Line($"yield return new GeneratedType(typeof({type}), GeneratedTypeKind.Members, static (_, _) => {{ }})");
        writer.Open();
        writer.Line($"CreateFields = {registration}.CreateFields,");
        writer.Close(";");
    }

    private static void Entry(CodeWriter writer, string type, string kind, string registration)
        => writer.Line($"yield return new GeneratedType(typeof({type}), GeneratedTypeKind.{kind}, {registration}.AddTo);");
}
