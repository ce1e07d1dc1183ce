using Erp.Platform.Work;
using Erp.Projects.WorkItems;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Erp.Projects.Boards;

sealed class BoardConfiguration : IEntityTypeConfiguration<Board>, IEntityTypeConfiguration<Column>, IEntityTypeConfiguration<Card>
{
    public void Configure(EntityTypeBuilder<Board> builder)
    {
        builder.ToTable("boards");
        builder.Property(b => b.Name).HasMaxLength(ProjectLimits.Name);
        builder.Property(b => b.Description).HasMaxLength(BoardLimits.Description);
        builder.HasOne<Project>().WithMany().HasForeignKey(b => b.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.Columns).WithOne().HasForeignKey(c => c.BoardId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Column> builder)
    {
        builder.ToTable("board_columns");
        builder.Property(c => c.Name).HasMaxLength(BoardLimits.ColumnName);
        builder.Property(c => c.Colour).HasMaxLength(ProjectLimits.Colour);
        builder.Property(c => c.Policy).HasMaxLength(BoardLimits.Policy);
    }

    public void Configure(EntityTypeBuilder<Card> builder)
    {
        builder.ToTable("cards");
        builder.HasOne<Board>().WithMany().HasForeignKey(c => c.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkItem>().WithMany().HasForeignKey(c => c.WorkItemId).OnDelete(DeleteBehavior.Restrict);
        // Cards of a column that goes are put elsewhere in the same command.
        builder.HasOne<Column>().WithMany().HasForeignKey(c => c.ColumnId).OnDelete(DeleteBehavior.ClientNoAction);
        builder.HasIndex(c => new { c.WorkItemId, c.BoardId }).IsUnique();
        builder.HasIndex(c => new { c.BoardId, c.ColumnId, c.Position });
        DatabaseErrors.Explain("fk_boards_project_id", ProjectTexts.InUse);
    }
}
