using System.Reflection;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Has projections always load the member, whatever the client selects; or never, when <c>false</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IsProjectedAttribute(bool isProjected = true) : ObjectFieldDescriptorAttribute
{
    public bool IsProjected { get; } = isProjected;

    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member)
        => descriptor.IsProjected(IsProjected);
}
