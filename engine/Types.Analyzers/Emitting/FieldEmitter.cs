using Cacao.Types.Analyzers.Models;
using Cacao.Types.Analyzers.Reading;

namespace Cacao.Types.Analyzers.Emitting;

/// <summary>Writes a field's configuration into the list <c>fields</c>.</summary>
internal static class FieldEmitter
{
    public static void Emit(CodeWriter writer, FieldModel field)
    {
        writer.Open();
        foreach (var line in ParameterEmitter.Binders(field.Resolver ?? field.Batch?.Resolver).Concat(ParameterEmitter.Binders(field.Subscription?.With)))
        {
            writer.Line(line);
        }

        writer.Open("var field = new FieldConfiguration");
        writer.Line($"Name = {CSharp.Literal(field.Name)},");
        writer.Line($"Type = {field.Type},");
        Property(writer, "Description", field.Description);
        Property(writer, "DeprecationReason", field.Deprecation);
        Property(writer, "MemberName", field.MemberName);
        Property(writer, "SourceMember", field.SourceMember);
        Property(writer, "BindMember", field.BindMember);
        Property(writer, "ParentRequirements", field.ParentRequirements);
        writer.Line($"ResultType = typeof({field.ResultType}),");
        EmitResolvers(writer, field);
        writer.Close(";");
        foreach (var argument in field.Arguments)
        {
            EmitArgument(writer, argument);
        }

        Additions(writer, "field", field.Directives, field.Features);
        if (field.Described is { } member)
        {
            writer.Open($"if (DescriptorAttributes.Apply(services, field, {member}))");
            writer.Line("fields.Add(field);");
            writer.Close();
        }
        else
        {
            writer.Line("fields.Add(field);");
        }

        writer.Close();
    }

    public static void Property(CodeWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.Line($"{name} = {CSharp.Literal(value)},");
        }
    }

    public static void Additions(CodeWriter writer, string target, EquatableArray<string> directives, EquatableArray<string> features)
    {
        foreach (var directive in directives)
        {
            writer.Line($"{target}.Directives.Add({directive});");
        }

        foreach (var feature in features)
        {
            writer.Line($"{target}.Features.Set({feature});");
        }
    }

    /// <summary>Lets the attributes of a type change it.</summary>
    public static void Describe(CodeWriter writer, string? described)
    {
        if (described is not null)
        {
            writer.Line($"DescriptorAttributes.Apply(services, type, {described});");
        }
    }

    /// <summary>The members of an argument's or input field's configuration.</summary>
    public static void ArgumentMembers(CodeWriter writer, ArgumentModel argument)
    {
        writer.Line($"Name = {CSharp.Literal(argument.Name)},");
        writer.Line($"Type = {argument.Type},");
        Property(writer, "Description", argument.Description);
        Property(writer, "DeprecationReason", argument.Deprecation);
        Property(writer, "MemberName", argument.MemberName);
        if (argument.DefaultValue is { } value)
        {
            writer.Line($"DefaultValue = global::Cacao.Language.GraphQLParser.ParseConstValue({CSharp.Literal(value)}),");
        }

        writer.Line($"RuntimeType = typeof({argument.RuntimeType}),");
    }

    private static void EmitResolvers(CodeWriter writer, FieldModel field)
    {
        if (field.Batch is { } batch)
        {
            ResolverEmitter.BatchResolver(writer, batch);
            return;
        }

        var resolver = field.Resolver!;
        if (field.Leaf is { } leaf)
        {
            writer.Line($"LeafResolver = static (parent, writer) => {{ {leaf} }},");
        }

        writer.Line(resolver.IsPure
            ? $"PureResolver = {ResolverEmitter.PureResolver(resolver)},"
            : $"Resolver = {ResolverEmitter.FieldResolver(resolver)},");
        if (field.Subscription is { } subscription)
        {
            writer.Line($"SubscribeResolver = {ResolverEmitter.SubscribeResolver(subscription)},");
        }
    }

    private static void EmitArgument(CodeWriter writer, ArgumentModel argument)
    {
        writer.Open(argument.ServiceType is { } service ? $"if (!services.IsService<{service}>())" : null);
        writer.Open("var argument = new InputValueConfiguration");
        ArgumentMembers(writer, argument);
        writer.Close(";");
        Additions(writer, "argument", argument.Directives, argument.Features);
        if (argument.Described is { } method)
        {
            writer.Line($"DescriptorAttributes.Apply(services, argument, {method}, {CSharp.Literal(argument.ParameterName)});");
        }

        writer.Line("field.Arguments.Add(argument);");
        writer.Close();
    }
}
