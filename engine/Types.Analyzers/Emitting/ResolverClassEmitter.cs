using Cacao.Types.Analyzers.Models;
using Cacao.Types.Analyzers.Reading;

namespace Cacao.Types.Analyzers.Emitting;

/// <summary>Writes the other part of a class of resolvers: what adds its fields to their type.</summary>
internal static class ResolverClassEmitter
{
    private const string FieldList = "global::System.Collections.Generic.List<FieldConfiguration>";

    /// <summary>The class that has <c>AddTo</c>: the author's own when it is partial.</summary>
    public static string RegistrationName(string module, ResolverClassModel model)
        => model.IsPartial ? model.FullName : $"global::{module}.{ClassName(model)}";

    // A class may be both a root type and a library of resolvers.
    private static string ClassName(ResolverClassModel model)
        => TypeEmitter.ClassName(model.Id, model.Target == ResolverClassTarget.Members ? "members" : "resolvers");

    public static string Emit(string module, ResolverClassModel model)
    {
        var writer = new CodeWriter();
        Usings(writer);
        if (!model.IsPartial)
        {
            writer.Line($"namespace {module};");
            writer.Line();
            writer.Open($"internal static class {ClassName(model)}");
            if (model.Target != ResolverClassTarget.Members)
            {
                EmitAddTo(writer, model);
            }

            EmitFields(writer, model);
            writer.Close();
            return writer.ToString();
        }

        if (model.Namespace.Length > 0)
        {
            writer.Line($"namespace {model.Namespace};");
            writer.Line();
        }

        foreach (var container in model.Containers)
        {
            writer.Open($"partial class {container}");
        }

        writer.Line($"static partial void Configure(I{Descriptor(model)} descriptor);");
        writer.Line();
        EmitAddTo(writer, model);
        EmitFields(writer, model);
        for (var i = 0; i < model.Containers.Count; i++)
        {
            writer.Close();
        }

        return writer.ToString();
    }

    public static void Usings(CodeWriter writer)
    {
        writer.Line("using Cacao.Execution;");
        writer.Line("using Cacao.Types;");
        writer.Line("using Microsoft.Extensions.DependencyInjection;");
        writer.Line();
    }

    private static string Descriptor(ResolverClassModel model) => model.Target switch
    {
        ResolverClassTarget.Object => $"ObjectTypeDescriptor<{model.RuntimeType}>",
        ResolverClassTarget.Interface => $"InterfaceTypeDescriptor<{model.RuntimeType}>",
        _ => "ObjectTypeDescriptor",
    };

    private static void EmitAddTo(CodeWriter writer, ResolverClassModel model)
    {
        var isInterface = model.Target == ResolverClassTarget.Interface;
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Open("internal static void AddTo(SchemaConfiguration schema, global::System.IServiceProvider services)");
        writer.Open($"if (!schema.Claim(typeof({model.FullName})))");
        writer.Line("return;");
        writer.Close();
        writer.Line();

        writer.Line($"var type = {Type(model)};");
        if (model is { IsAdded: true, TargetName: { } root })
        {
            writer.Line($"schema.RenameRootType(global::Cacao.Language.OperationType.{model.Target}, type, {CSharp.Literal(root)});");
        }
        else if (model.TargetName is { } name && model.Target != ResolverClassTarget.Named)
        {
            writer.Line($"type.Name = {CSharp.Literal(name)};");
        }

        if (model.Description is { } description)
        {
            writer.Line($"type.Description = {CSharp.Literal(description)};");
        }

        foreach (var member in model.IgnoredMembers)
        {
            writer.Line($"type.IgnoreMember({CSharp.Literal(member)});");
        }

        FieldEmitter.Additions(writer, "type", model.Directives, model.Features);
        writer.Line(isInterface
            ? "schema.AddInterfaceResolvers(type, () => CreateFields(services));"
            : "type.AddResolvers(CreateFields(services));");
        FieldEmitter.Describe(writer, model.Described);
        if (model.IsPartial)
        {
            writer.Line($"Configure(new {Descriptor(model)}(type, services));");
        }

        writer.Close();
        writer.Line();
    }

    private static void EmitFields(CodeWriter writer, ResolverClassModel model)
    {
        writer.Open($"internal static {FieldList} CreateFields(global::System.IServiceProvider services)");
        writer.Line($"var fields = new {FieldList}();");
        foreach (var field in model.Fields)
        {
            writer.Line();
            FieldEmitter.Emit(writer, field);
        }

        writer.Line();
        writer.Line("return fields;");
        writer.Close();
    }

    private static string Type(ResolverClassModel model) => model.Target switch
    {
        ResolverClassTarget.Query => "schema.GetRootType(global::Cacao.Language.OperationType.Query)",
        ResolverClassTarget.Mutation => "schema.GetRootType(global::Cacao.Language.OperationType.Mutation)",
        ResolverClassTarget.Subscription => "schema.GetRootType(global::Cacao.Language.OperationType.Subscription)",
        ResolverClassTarget.Named => $"schema.GetObjectType({CSharp.Literal(model.TargetName)})",
        ResolverClassTarget.Interface => $"schema.GetInterfaceType(typeof({model.RuntimeType}))",
        _ => $"schema.GetObjectType(typeof({model.RuntimeType}))",
    };
}
